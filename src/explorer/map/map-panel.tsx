/// The places of what is shown, on a map that needs no network. The one rule kept here: what is not on the map is listed
/// beside it, and the map says where its positions come from.

import { Text } from '@mantine/core';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useView, useViewStore, useVoice } from '../context/context.ts';
import { ZoomButtons } from '../panels/zoom-buttons.tsx';
import { setMapCamera } from '../state/picture.ts';
import { selectNode } from '../state/selection.ts';
import { toPixel } from './camera.ts';
import { type Cluster, clusterMarks } from './cluster.ts';
import { ClusterMenu, useOpenCluster } from './cluster-menu.tsx';
import { LabelLayer } from './label-layer.tsx';
import classes from './map.module.css';
import { MapSource } from './map-source.tsx';
import { MarkCircle } from './mark-layer.tsx';
import { UnplacedList } from './unplaced-list.tsx';
import { type MapCamera, useMapCamera } from './use-camera.ts';
import { useFraming } from './use-framing.ts';
import { type Places, usePlaces } from './use-places.ts';
import { useMapWalk } from './use-walk.tsx';
import { WorldLayer } from './world-layer.tsx';

const ZOOM_STEP = 1.6;

function Journeys({ world, journeys }: Pick<Places, 'world' | 'journeys'>): ReactNode {
  return journeys.map(({ from, to }) => (
    <path key={from.state} d={world.way(from, to)} className={classes.journey} data-testid="journey" />
  ));
}

/// What stands together at the present scale: nothing while the map does not look anywhere yet.
function useClusters({ world, marks, lit }: Places, { camera }: MapCamera, isFramed: boolean): readonly Cluster[] {
  return useMemo(() => {
    if (!isFramed) return [];
    return clusterMarks(marks, lit, (mark) => {
      const at = world.place(mark.position);
      return at && toPixel(camera, at);
    });
  }, [world, marks, lit, camera, isFramed]);
}

/// What stands on the map: circles above names, both above the land.
function Drawing({ places, clusters, map, active, onChoose }: DrawingProps): ReactNode {
  const { camera, size } = map;
  const marked = useMemo(() => new Set(places.marks.map(({ key }) => key.replace(/^state:/, ''))), [places.marks]);
  const fading = clusters.some(({ lit }) => lit);
  const isOrigin = ({ members }: Cluster): boolean =>
    members.some(({ position }) => places.journeys.some(({ from }) => from === position));
  return (
    <>
      <g transform={`translate(${camera.x} ${camera.y}) scale(${camera.scale})`}>
        <Journeys {...places} />
      </g>
      {[...clusters].reverse().map((cluster) => (
        <MarkCircle
          key={cluster.members[0]?.key}
          cluster={cluster}
          faded={fading && !cluster.lit && !isOrigin(cluster)}
          active={cluster === active}
          onChoose={() => onChoose(cluster)}
        />
      ))}
      <LabelLayer
        clusters={clusters}
        world={places.world}
        camera={camera}
        size={size}
        marked={marked}
        fading={fading}
      />
    </>
  );
}

interface DrawingProps {
  readonly places: Places;
  readonly clusters: readonly Cluster[];
  readonly map: MapCamera;
  readonly active: Cluster | undefined;
  onChoose(cluster: Cluster): void;
}

export function MapPanel(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const places = usePlaces();
  const map = useMapCamera(useCallback((at) => view.update(setMapCamera(at)), [view]));
  const { isFramed, fit } = useFraming(places, map);
  const clusters = useClusters(places, map, isFramed);
  const selection = useView('selection');
  const menu = useOpenCluster(clusters);
  const choose = (cluster: Cluster): void => {
    const [first] = cluster.members;
    if (cluster.members.length > 1) menu.open(cluster);
    else if (first) view.update(selectNode(first.key));
  };
  const walk = useMapWalk({ clusters, map, selection, onChoose: choose, onFit: fit, onClose: menu.close });
  return (
    <section className={classes.panel} data-testid="map" data-places={places.marks.length}>
      <div ref={map.frame} className={classes.frame} dir="ltr">
        <WorldLayer world={places.world} camera={map.camera} size={map.size} />
        <svg
          ref={map.svg}
          className={classes.svg}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is walked with the arrow keys
          tabIndex={0}
          role="application"
          aria-label={voice.say('map.label', { n: places.marks.length })}
          onKeyDown={walk.onKeyDown}
          onBlur={walk.leave}
        >
          <Drawing places={places} clusters={clusters} map={map} active={walk.active} onChoose={choose} />
        </svg>
        <ClusterMenu {...menu} map={map} world={places.world} />
      </div>
      {walk.said}
      {places.marks.length === 0 && (
        <Text className={classes.none} role="status">
          {voice.say('map.none')}
        </Text>
      )}
      <ZoomButtons
        fitLabel={voice.say('map.fit')}
        onZoom={(direction) => map.zoomBy(direction === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP)}
        onFit={fit}
      />
      <div className={classes.corner}>
        <UnplacedList unplaced={places.unplaced} />
        <MapSource />
      </div>
    </section>
  );
}
