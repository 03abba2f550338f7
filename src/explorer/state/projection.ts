/// What the picture is made of: events with those who take part, or actors alone. The one rule kept here: changing it
/// changes nothing of what counts as evidence.

import type { Producer, Projection } from './view.ts';

export function setProjection(projection: Projection): Producer {
  return (state) => (state.projection === projection ? state : { ...state, projection });
}
