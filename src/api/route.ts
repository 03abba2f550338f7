/// One question of the API: where it is asked, what it takes and gives. The one rule kept here: every question is
/// described in the same way, and its failures are one shape.

import { createRoute, type z } from '@hono/zod-openapi';
import { ErrorReply } from './shape.ts';

type Schema = z.ZodType;

function json<T extends Schema>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

const FAILURES = {
  400: json(ErrorReply, 'the question is not well put; it says what is wrong'),
  404: json(ErrorReply, 'there is no such node, edge or article'),
  500: json(ErrorReply, 'the store could not answer'),
};

/// A question that is asked by an address.
export function question<const P extends string, Q extends z.ZodObject, R extends Schema>(
  path: P,
  summary: string,
  query: Q,
  reply: R,
) {
  return createRoute({
    method: 'get',
    path,
    summary,
    request: { query },
    responses: { 200: json(reply, 'the answer'), ...FAILURES },
  });
}

/// A question that needs a body.
export function posted<const P extends string, B extends Schema, R extends Schema>(
  path: P,
  summary: string,
  body: B,
  reply: R,
) {
  return createRoute({
    method: 'post',
    path,
    summary,
    request: { body: { required: true, ...json(body, 'what is asked') } },
    responses: { 200: json(reply, 'the answer'), ...FAILURES },
  });
}
