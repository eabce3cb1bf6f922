import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react';

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
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const cancel = (event: SyntheticEvent) => {
    event.preventDefault();
    onClose();
  };
  return (
    <dialog className={className} ref={dialog} aria-labelledby={id} onCancel={cancel}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
