/// The graph on its canvas. The one rule kept here: this component alone makes and kills sigma; its controllers
/// each mind one concern.

import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { CameraState } from 'sigma/types';
import { useExplorer, useScheme, useView, useViewStore, useVoice } from '../context/context.ts';
import { createStore } from '../state/store.ts';
import { loadFonts } from '../text/font.ts';
import { AppearanceController } from './appearance-controller.tsx';
import { CameraController } from './camera-controller.tsx';
import { PALETTES } from './color.ts';
import { CommunityLabels } from './community-labels.tsx';
import { ContextLossController } from './context-loss-controller.tsx';
import { DragController } from './drag-controller.tsx';
import { FocusController } from './focus-controller.tsx';
import classes from './graph-canvas.module.css';
import { HaloController } from './halo-controller.tsx';
import { HoldController } from './hold-controller.tsx';
import type { Hover } from './hover.ts';
import { KeyboardController } from './keyboard-controller.tsx';
import { MenuController } from './menu-controller.tsx';
import { NeighbourhoodController } from './neighbourhood-controller.tsx';
import { PlacesController } from './places-controller.tsx';
import { PointerController } from './pointer-controller.tsx';
import { PortController } from './port-controller.tsx';
import { ProjectionController } from './projection-controller.tsx';
import { ResizeController } from './resize-controller.tsx';
import { createScene, type Scene } from './scene.ts';
import { createStage, type Stage } from './stage.ts';
import { StageContext } from './stage-context.ts';

/// A stage, built once the container and the fonts are there, and again for each generation, with one scene for all.
function useNewStage(
  makeScene: () => Scene,
  generation: number,
): [Stage | null, (container: HTMLDivElement | null) => void] {
  const [container, setContainer] = useState<HTMLDivElement | null>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const camera = useRef<CameraState | undefined>(undefined);
  const scene = useRef<{ readonly scene: Scene; readonly by: () => Scene } | null>(null);
  // Before the container leaves the page or is hidden: sigma may not draw into one that has no size.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new generation is a new stage
  useLayoutEffect(() => {
    if (!container) return;
    let mine: Stage | null = null;
    let wanted = true;
    // Canvas text does not wait for fonts.
    void loadFonts().then(async () => {
      if (scene.current?.by !== makeScene) scene.current = { scene: makeScene(), by: makeScene };
      // Two pieces of work, so that neither keeps the page from answering.
      await new Promise((resolve) => setTimeout(resolve));
      if (!wanted || !scene.current) return;
      mine = createStage(scene.current.scene, container, createStore<Hover>(null), camera.current);
      setStage(mine);
    });
    return () => {
      wanted = false;
      setStage(null);
      camera.current = mine?.sigma.getCamera().getState();
      mine?.sigma.kill();
    };
  }, [container, makeScene, generation]);
  return [stage, setContainer];
}

interface ContextTurns {
  onLost(): void;
  onRestored(): void;
}

/// What minds the stage, each one concern.
function Controllers({ onLost, onRestored }: ContextTurns): ReactNode {
  return (
    <>
      <ProjectionController />
      <AppearanceController />
      <PlacesController />
      <DragController />
      <CameraController />
      <HaloController />
      <CommunityLabels />
      <FocusController />
      <PointerController />
      <PortController />
      <NeighbourhoodController />
      <ResizeController />
      <KeyboardController />
      <HoldController />
      <MenuController />
      <ContextLossController onLost={onLost} onRestored={onRestored} />
    </>
  );
}

export function GraphCanvas(): ReactNode {
  const { dataset, visibility } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const [names, scheme] = [useView('names'), useScheme()];
  const [generation, setGeneration] = useState(0);
  const [lost, setLost] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the look follows the view in its controller
  const makeScene = useCallback(() => {
    const made = createScene(dataset, visibility(view.get()));
    const { direction } = voice;
    Object.assign(made.look, { names, direction, palette: PALETTES[scheme] });
    return made;
  }, [dataset]);
  const [stage, setContainer] = useNewStage(makeScene, generation);
  const onLost = useCallback(() => setLost(true), []);
  const onRestored = useCallback(() => {
    setLost(false);
    setGeneration((before) => before + 1);
  }, []);
  const label = voice.say('canvas.label', { nodes: dataset.nodes.size, edges: dataset.edges.size });
  return (
    <div className={classes.frame}>
      <div
        ref={setContainer}
        className={classes.canvas}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the graph is walked with the arrow keys
        tabIndex={0}
        aria-label={label}
        dir="ltr"
        data-testid="canvas"
      />
      {lost && (
        <p className={classes.lost} role="status">
          {voice.say('canvas.lost')}
        </p>
      )}
      {stage && (
        <StageContext value={stage}>
          <Controllers onLost={onLost} onRestored={onRestored} />
        </StageContext>
      )}
    </div>
  );
}

let drawable: boolean | undefined;

/// Whether this browser can draw the graph at all. Asked early, it also wakes the graphics card.
export function canDraw(): boolean {
  if (drawable !== undefined) return drawable;
  const context =
    document.createElement('canvas').getContext('webgl2') ?? document.createElement('canvas').getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  drawable = context !== null;
  return drawable;
}
