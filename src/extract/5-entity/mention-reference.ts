/// Where a mention stands in the collection. The one rule kept here: documents are counted in the resolved order.

/// A mention by the index of its document in the resolved order and its index there.
export interface MentionReference {
  readonly document: number;
  readonly mention: number;
}
