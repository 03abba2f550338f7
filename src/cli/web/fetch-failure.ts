/// Why a page was not fetched. The one rule kept here: the message says what to do about it.

export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';
  /// A stable name such as `url-robots`.
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
