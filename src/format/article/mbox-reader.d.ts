/// What `mbox-reader` gives, which has no types of its own. The one rule kept here: only what is used is described.

declare module 'mbox-reader' {
  export interface MboxMessage {
    readonly content: Uint8Array;
  }
  export function mboxReader(stream: NodeJS.ReadableStream): AsyncGenerator<MboxMessage>;
}
