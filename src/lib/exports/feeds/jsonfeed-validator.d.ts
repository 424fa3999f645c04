declare module 'jsonfeed-validator' {
  /** Lists the faults of a JSON Feed of version 1; empty where it is valid. */
  export default function validate(
    feed: object,
  ): readonly { readonly message: string; readonly ruleId: string }[];
}
