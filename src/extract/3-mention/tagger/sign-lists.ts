/// Lists of signs, one for each place of a sentence's columns. The one rule kept here: the lists serve sentence after
/// sentence, so that none is made for the many places without a sign.

export class SignLists {
  readonly #lists: number[][] = [];

  /// Empties the lists of the first so many places.
  clear(places: number): void {
    for (let place = 0; place < places; place += 1) {
      const list = this.#lists[place];
      if (list === undefined) this.#lists.push([]);
      else if (list.length > 0) list.length = 0;
    }
  }

  at(place: number): readonly number[] {
    return this.#lists[place] as number[];
  }

  add(place: number, sign: number): void {
    this.#lists[place]?.push(sign);
  }
}
