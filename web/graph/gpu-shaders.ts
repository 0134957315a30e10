import { markNames } from './marks.ts'

/**
 * Nodes and ties as the GPU draws them: one square for each, in which each pixel works out how much of it the shape
 * covers from its distance to the outline. So borders and thin ties are smooth at every size. All lengths in pixels of
 * the screen; colours leave multiplied by their alpha.
 */

interface Sources {
  vertex: string
  fragment: string
}

/** Known marks, and one for all others. */
const markCount = markNames.length + 1

/** Numbers of the shapes in `distanceTo` below. */
export const shapeNumber = {
  ellipse: 0,
  rectangle: 1,
  'round-rectangle': 2,
  diamond: 3,
  hexagon: 4,
  triangle: 5,
} as const

const head = `#version 300 es
precision highp float;
uniform vec2 size;
uniform vec3 camera; // pan, zoom
`
const onScreen = 'gl_Position = vec4(vec2(1, -1) * (2.0 * px / size - 1.0), 0, 1);'

export const nodeSources: Sources = {
  vertex: `${head}
in vec2 corner;
in vec3 disc; // middle and diameter, in the coordinates of the drawing
in vec2 look; // mark, and 1 for what was put there by hand
out vec2 at;
flat out float radius;
flat out int mark;
flat out float pinned;
void main() {
  radius = 0.5 * disc.z * camera.z;
  mark = int(look.x);
  pinned = look.y;
  at = corner * (radius + 2.0 * camera.z + 2.0);
  vec2 px = disc.xy * camera.z + camera.xy + at;
  ${onScreen}
}`,
  fragment: `${head}
uniform vec3 fills[${markCount}];
uniform vec3 borders[${markCount}];
uniform vec3 looks[${markCount}]; // shape, width of the border, share of the hole
uniform vec3 paper;
uniform vec4 pin; // colour and width of the border of what was put there by hand
in vec2 at;
flat in float radius;
flat in int mark;
flat in float pinned;
out vec4 colour;

// The sides of the shapes are those of corners.ts.
float distanceTo(int shape, vec2 p, float r) {
  p.x = abs(p.x);
  float y = abs(p.y);
  if (shape == 1) return max(p.x, y) - r;
  if (shape == 2) {
    float bend = min(8.0 * camera.z, 0.5 * r);
    vec2 q = vec2(p.x, y) - r + bend;
    return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - bend;
  }
  if (shape == 3) return 0.70711 * (p.x + y - r);
  if (shape == 4) return max(y - r, 0.44721 * (2.0 * p.x + y - 2.0 * r));
  if (shape == 5) return max(p.y - r, 0.44721 * (2.0 * p.x - p.y - r));
  return length(p) - r;
}

void main() {
  vec3 look = looks[mark];
  float away = distanceTo(int(look.x), at, radius);
  float hole = look.z > 0.0 ? clamp(0.5 + radius * look.z - length(at), 0.0, 1.0) : 0.0;
  vec3 inside = mix(fills[mark], paper, hole);
  float broad = 0.5 * camera.z * (pinned > 0.5 ? pin.w : look.y);
  float rim = clamp(0.5 + away + broad, 0.0, 1.0);
  float body = clamp(0.5 + broad - away, 0.0, 1.0);
  if (pinned > 0.5) {
    float dashes = max(4.0, round(6.28319 * radius / (6.0 * camera.z)));
    float gap = step(0.667, fract(atan(at.y, at.x) / 6.28319 * dashes));
    body = mix(body, clamp(0.5 - away, 0.0, 1.0), gap);
    rim *= 1.0 - gap;
  }
  colour = vec4(mix(inside, pinned > 0.5 ? pin.rgb : borders[mark], rim), 1) * body;
}`,
}

export const tieSources: Sources = {
  vertex: `${head}
uniform float grow;
uniform vec2 opacities; // of a tie, of a bundle
in vec2 corner;
in vec4 ends; // in the coordinates of the drawing
in vec2 tie; // width where the whole map shows, and 1 for a bundle
out float across;
flat out float broad;
flat out float opacity;
void main() {
  vec2 from = ends.xy * camera.z + camera.xy;
  vec2 to = ends.zw * camera.z + camera.xy;
  vec2 way = to - from;
  vec2 side = dot(way, way) > 0.0 ? normalize(vec2(-way.y, way.x)) : vec2(0);
  broad = 0.5 * tie.x * grow;
  opacity = tie.y > 0.5 ? opacities.y : opacities.x;
  across = corner.y * (broad + 1.0);
  vec2 px = mix(from, to, 0.5 + 0.5 * corner.x) + side * across;
  ${onScreen}
}`,
  fragment: `${head}
uniform vec3 ink;
in float across;
flat in float broad;
flat in float opacity;
out vec4 colour;
void main() {
  // How much of a pixel the line covers.
  float covered = clamp(min(broad, across + 0.5) - max(-broad, across - 0.5), 0.0, 1.0);
  colour = vec4(ink, 1) * covered * opacity;
}`,
}
