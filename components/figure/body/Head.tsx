import { type Camera, project } from '../shapes/camera';
import { curve, type Place } from '../shapes/outline';
import { type Frame, radians } from '../shapes/space';

/** Half the head's width and height, in px. */
const HALF = { x: 15.6, y: 19 };
/** The camera looks down a little, and so the face is seen a little lower; degrees. */
const PITCH = 5;

/**
 * Where the hair ends, all around the head: degrees from the nose, and degrees above the middle of the head.
 * High over the forehead, down past the temple, below the ear and low at the nape.
 */
const hairline = [
  [0, 43],
  [36, 41],
  [77, -6],
  [92, -8],
  [120, -24],
  [180, -34],
] as const;

function hairEnds(azimuth: number): number {
  const away = Math.abs(((azimuth + 540) % 360) - 180);
  const next = Math.max(
    1,
    hairline.findIndex(([angle]) => angle >= away),
  );
  const [[a, low], [b, high]] = [hairline[next - 1] ?? hairline[0], hairline[next] ?? hairline[0]];
  // Half a cosine between two of them, so that the line has no corners.
  return low + ((high - low) * (1 - Math.cos((Math.PI * (away - a)) / (b - a)))) / 2;
}

/** A place on the head as it is seen: degrees from the middle of the picture and degrees up. */
function onHead(azimuth: number, elevation: number, grow = 0): Place {
  const [a, e, p] = [radians(azimuth), radians(elevation), radians(PITCH)];
  const up = Math.sin(e) * Math.cos(p) - Math.cos(a) * Math.cos(e) * Math.sin(p);
  return { x: (HALF.x + grow) * Math.sin(a) * Math.cos(e), y: -(HALF.y + grow) * up };
}

/** The hair that can be seen: the rim of the head over the top, then back along the hairline. */
function hairShape(turn: number): string {
  const points: Place[] = [];
  const [start, end] = [hairEnds(-90 - turn), 180 - hairEnds(90 - turn)];
  for (let i = 0; i <= 14; i++) {
    const angle = radians(180 - (start + ((end - start) * i) / 14));
    points.push({ x: (HALF.x + 1.6) * Math.cos(angle), y: -(HALF.y + 2) * Math.sin(angle) });
  }
  for (let azimuth = 84; azimuth >= -84; azimuth -= 6) points.push(onHead(azimuth, hairEnds(azimuth - turn)));
  return curve(points, true);
}

/** The egg of the head; the chin moves with the turn. */
function faceShape(turn: number): string {
  const chin = 4 * Math.sin(radians(turn));
  return `M-15.4 -3C-15.4 -13 -9 -19 0 -19S15.4 -13 15.4 -3C15.4 6 ${9 + chin} 19 ${chin} 19S-15.4 6 -15.4 -3Z`;
}

/** The head, with a calm face: two dots and a small curve. They slide round the head as it turns. */
export function Head({ head, see = project }: { head: Frame; see?: Camera }) {
  const { x, y, scale } = see(head.origin);
  const { turn } = head;
  const facesUs = Math.cos(radians(turn)) > 0;
  const size = (scale * 1.07).toFixed(3);
  const [from, dip, to] = [-14, 0, 14].map((azimuth) => onHead(azimuth + turn, azimuth === 0 ? -43 : -31)) as [
    Place,
    Place,
    Place,
  ];
  const ears = [-90, 90].filter((azimuth) => Math.cos(radians(azimuth + turn)) > -0.35);
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${head.lean.toFixed(1)}) scale(${size})`}>
      <path class="figure-skin" d={faceShape(turn)} />
      <path class="figure-hair" d={hairShape(turn)} />
      {ears.map((azimuth) => {
        const ear = onHead(azimuth + turn, -9, 0.8);
        return <ellipse key={azimuth} class="figure-skin-far" cx={ear.x} cy={ear.y} rx="2.4" ry="4.1" />;
      })}
      {facesUs &&
        [-18, 18].map((azimuth) => {
          const eye = onHead(azimuth + turn, -3);
          // An eye on its way round the head is seen from the side, and so is narrower.
          const narrow = 1.8 * (0.4 + 0.6 * Math.cos(radians(azimuth + turn)));
          return <ellipse key={azimuth} class="figure-face" cx={eye.x} cy={eye.y} rx={narrow} ry="1.8" />;
        })}
      {facesUs && <path class="figure-smile" d={`M${from.x} ${from.y}Q${dip.x} ${dip.y} ${to.x} ${to.y}`} />}
    </g>
  );
}
