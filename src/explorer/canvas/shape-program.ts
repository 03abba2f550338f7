/// Drawing nodes of any shape on the graphics card. The one rule kept here: all shapes share one program text and
/// differ only in the function that says how far a point is from the shape's rim.

import type { Attributes } from 'graphology-types';
import type { Sigma } from 'sigma';
import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Shape } from '../../model/appearance.ts';

/// What a node is drawn with, beside what every sigma node has.
export interface ShapeDisplay extends NodeDisplayData {
  /// Colour of the rim; that of the node where it has no rim of its own.
  readonly rim: string;
}

/// Distance to the rim in radii, negative inside; `p` is the point with the shape's centre at 0.
const DISTANCE: Readonly<Record<Shape, string>> = {
  circle: 'return length(p) - 1.0;',
  square: 'vec2 q = abs(p) - 0.68; return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - 0.2;',
  'bordered-square': 'vec2 q = abs(p) - 0.8; return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - 0.12;',
  diamond: 'return (abs(p.x) + abs(p.y) - 1.12) * 0.7071 - 0.08;',
  // A drop: a disc of radius 0.78 above a cone whose tip is at (0, -1.2).
  pin: `vec2 q = vec2(abs(p.x), p.y + 1.2);
    float along = dot(q, vec2(0.538, 0.843));
    return along < 0.0 ? length(q) : along > 1.222 ? length(p - vec2(0.0, 0.25)) - 0.78 : dot(q, vec2(0.843, -0.538));`,
};

/// The part of a shape that takes the rim's colour: a band at its edge, or the eye of a pin.
const RIM: Readonly<Record<'band' | 'eye', string>> = {
  band: 'return smoothstep(-v_pixel, 0.0, distance + max(0.26, 1.6 * v_pixel));',
  eye: 'return 1.0 - smoothstep(0.0, v_pixel, length(p - vec2(0.0, 0.25)) - 0.3);',
};

function fragmentShader(shape: Shape): string {
  return /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_point;
varying float v_pixel;

float distanceTo(vec2 p) { ${DISTANCE[shape]} }
float rimShare(float distance, vec2 p) { ${shape === 'pin' ? RIM.eye : RIM.band} }

void main(void) {
  float distance = distanceTo(v_point);
  vec4 color = mix(v_color, v_rim, rimShare(distance, v_point));
  gl_FragColor = mix(color, vec4(0.0), smoothstep(-v_pixel, v_pixel * 0.5, distance));
}`;
}

const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_point;
varying float v_pixel;
const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 position = a_position + a_corner * radius;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_point = a_corner;
  v_pixel = 2.0 * u_correctionRatio / radius;
  v_color = a_color;
  v_color.a *= bias;
  v_rim = a_rim;
  v_rim.a *= bias;
}`;

/// How far the drawn square reaches beyond the node's radius.
const REACH = 1.3;
const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [-1, 1],
  [1, -1],
  [1, 1],
].map((corner) => corner.map((at) => at * REACH));
type Uniform = 'u_sizeRatio' | 'u_correctionRatio' | 'u_matrix';
const UNIFORMS: readonly Uniform[] = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'];

function definition(shape: Shape) {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
  const color = { size: 4, type: UNSIGNED_BYTE, normalized: true };
  return {
    VERTICES: CORNERS.length,
    VERTEX_SHADER_SOURCE: VERTEX_SHADER,
    FRAGMENT_SHADER_SOURCE: fragmentShader(shape),
    METHOD: TRIANGLES,
    UNIFORMS,
    ATTRIBUTES: [
      { name: 'a_position', size: 2, type: FLOAT },
      { name: 'a_size', size: 1, type: FLOAT },
      { name: 'a_color', ...color },
      { name: 'a_rim', ...color },
    ],
    CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
    CONSTANT_DATA: CORNERS,
  };
}

/// The node program that draws one shape.
export function createShapeProgram<N extends Attributes, E extends Attributes>(shape: Shape): NodeProgramType<N, E> {
  return class ShapeProgram extends NodeProgram<Uniform, N, E> {
    // What is under the pointer is computed: nothing is drawn to be read back.
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma<N, E>) {
      super(gl, null, renderer);
    }

    getDefinition() {
      return definition(shape);
    }

    processVisibleItem(_id: number, start: number, data: NodeDisplayData): void {
      const { rim } = data as ShapeDisplay;
      this.array.set([data.x, data.y, data.size, floatColor(data.color), floatColor(rim)], start);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    }
  };
}
