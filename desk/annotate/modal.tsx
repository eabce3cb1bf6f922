import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react';

interface ModalProps {
  title: string;
  className: string;
  /** Called when the window is to close; `false` keeps it open. */
  onClose: () => boolean;
  children: ReactNode;
}

/** A window over the page: the browser keeps the focus in it and gives it back afterwards. */
export function Modal({ title, className, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // It is closed while it still stands in the page: only then is the focus given back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const cancel = (event: SyntheticEvent) => {
    event.preventDefault();
    onClose();
  };
  // A browser that was told to wait once closes at the second Escape without asking.
  const closed = () => {
    if (dialog.current?.open === false && !onClose()) dialog.current.showModal();
  };
  return (
    <dialog className={className} ref={dialog} aria-labelledby={id} onCancel={cancel} onClose={closed}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
