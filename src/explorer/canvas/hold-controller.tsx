/// Moving a node by keyboard: Space takes it, arrows move it, Space puts it down. The one rule kept here: while a node is
/// held, keys mean nothing else, and what one cannot see is said.

import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useExplorer, useViewStore, useVoice } from '../context/context.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { labelOf } from '../i18n/name.ts';
import { pinNode } from '../state/pin.ts';
import { type Held, takeNode } from './hand.ts';
import { useStage } from './stage-context.ts';
import { ARROWS } from './walk.ts';

/// How far an arrow moves a node, in pixels, and how far with Shift.
const STEP = 24;
const SMALL_STEP = 4;

export function HoldController(): ReactNode {
  const stage = useStage();
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const container = stage.sigma.getContainer();
    let hand: { readonly node: string; readonly held: Held } | null = null;
    const say = (message: MessageKey, node: string): void => {
      const attributes = dataset.nodes.get(node)?.attributes;
      setSaid(attributes ? voice.say(message, { label: labelOf(attributes, voice.language) }) : '');
    };
    const take = (): void => {
      const at = stage.hover.get() ?? view.get().selection;
      if (at?.type !== 'node' || !stage.scene.look.visible.nodes.has(at.key)) return;
      hand = { node: at.key, held: takeNode(stage, at.key) };
      container.dataset.escape = 'own';
      say('hold.taken', at.key);
    };
    const letGo = (stays: boolean): void => {
      if (!hand) return;
      const { node, held } = hand;
      hand = null;
      delete container.dataset.escape;
      if (stays) view.update(pinNode(node, held.place()));
      else held.putBack();
      say(stays ? 'hold.put' : 'hold.back', node);
    };
    const listen = (event: KeyboardEvent): void => {
      const direction = ARROWS[event.key];
      const step = event.shiftKey ? SMALL_STEP : STEP;
      if (!hand && event.key !== ' ') return;
      if (!hand) take();
      else if (direction) hand.held.moveBy({ x: direction.x * step, y: direction.y * step });
      else if (event.key === ' ' || event.key === 'Enter') letGo(true);
      else if (event.key === 'Escape') letGo(false);
      else if (event.key === 'Tab') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const leave = (): void => letGo(true);
    // Before the keys that walk.
    container.addEventListener('keydown', listen, { capture: true });
    container.addEventListener('blur', leave, { capture: true });
    return () => {
      letGo(true);
      container.removeEventListener('keydown', listen, { capture: true });
      container.removeEventListener('blur', leave, { capture: true });
    };
  }, [stage, dataset, view, voice]);
  return <VisuallyHidden aria-live="assertive">{said}</VisuallyHidden>;
}
