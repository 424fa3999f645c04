declare module 'jsonfeed-validator' {
  /** What is wrong with a JSON Feed of version 1; nothing where it is sound. */
  export default function validate(
    feed: object,
  ): readonly { readonly message: string; readonly ruleId: string }[];
}
