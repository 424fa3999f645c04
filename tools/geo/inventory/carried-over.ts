import { z } from 'zod';

const text = z.string().min(1);

const renaming = z.strictObject({
  event: text,
  from: text,
  to: text,
  /** What the record keeps the rest of the name as. */
  type: text,
  reason: text,
});

const exception = z.strictObject({
  event: text,
  /** What is told otherwise, as `Loss.what`. */
  what: text,
  /** As it was collected, where the event tells more than one such thing otherwise. */
  was: text.optional(),
  /** As the record has it, where it has to stay so. */
  now: text.optional(),
  /** Words that the event keeps of it, in a note. */
  kept: text.optional(),
  reason: text,
});

/** Where the record tells otherwise than the collected facts, and why. */
export const carriedOverSchema = z.strictObject({
  renamings: z.array(renaming),
  exceptions: z.array(exception),
});

export type CarriedOver = z.infer<typeof carriedOverSchema>;
export type Renaming = Readonly<z.infer<typeof renaming>>;
export type Exception = Readonly<z.infer<typeof exception>>;
