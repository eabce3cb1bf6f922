export const roles = ['teacher', 'pupil', 'projector'] as const;
export type Role = (typeof roles)[number];

/** A place in a room. It is a device's or a person's, whoever holds its secret; nothing else is known of them. */
export interface Seat {
  id: string;
  role: Role;
  /** Only pupils have one. */
  alias: string | null;
  /** Whether the pupil has said that she is done with what she does alone. */
  finished: boolean;
  /** Taken away by the teacher. */
  removed: boolean;
  /** The change at which it was last another. */
  seq: number;
}
