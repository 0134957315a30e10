import { useMemo } from 'react'
import type { Member } from '#contract/clusters'
import type { Lexicon } from '../../ui/lexicon.ts'
import { SectorMark } from '../../ui/SectorMark.tsx'
import { wrapWords } from '../../ui/svg-words.ts'
import css from './RoleChart.module.css'
import { hubZ, type Plane, placeLabels, planeOf, regions } from './role-chart.ts'

interface RoleChartProps {
  members: readonly Member[]
  /** The members of the open cluster; empty: all are equal. */
  inside: ReadonlySet<string>
  lexicon: Lexicon
  near: string | null
  onNear: (id: string | null) => void
  onPick?: (id: string) => void
  width: number
}

const edge = { left: 34, right: 12, top: 8, bottom: 40 }

/** Participation across, within-module z-score upwards, with the regions of the roles. The member table says the same. */
export function RoleChart({ members, inside, lexicon, near, onNear, onPick, width }: RoleChartProps) {
  const height = width < 520 ? 360 : 430
  const inner = { width: width - edge.left - edge.right, height: height - edge.top - edge.bottom }
  const plane = useMemo(
    () => planeOf(members, inner.width, inner.height),
    [members, inner.width, inner.height],
  )
  const isIn = (member: Member) => inside.size === 0 || inside.has(member.id)
  const order = useMemo(() => [...members].sort((a, b) => weightOf(b) - weightOf(a)), [members])
  const labels = useMemo(() => {
    const spots = order
      .filter((member) => inside.size === 0 || inside.has(member.id))
      .map((member) => ({
        id: member.id,
        text: wrapWords(member.name, 30, 1)[0] ?? '',
        x: plane.x(member.participation),
        y: plane.y(member.z),
      }))
    return placeLabels(spots, inner.width, width < 520 ? 6 : 18)
  }, [order, inside, plane, inner.width, width])
  const nearest = near === null ? undefined : members.find(({ id }) => id === near)
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={css.chart}
      role="img"
      aria-label="Role chart: participation across, ties within the cluster upwards. Each organisation's figures stand in the table of its cluster."
    >
      <g transform={`translate(${edge.left} ${edge.top})`}>
        <Regions plane={plane} inner={inner} slim={width < 620} />
        <Axes plane={plane} inner={inner} />
        {[...order].reverse().map((member) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for pointers; the table has the same
          <g
            key={member.id}
            transform={`translate(${plane.x(member.participation) - 6} ${plane.y(member.z) - 6})`}
            className={css.spot}
            data-out={!isIn(member) || undefined}
            onPointerEnter={() => onNear(member.id)}
            onPointerLeave={() => onNear(null)}
            onClick={onPick && (() => onPick(member.id))}
          >
            <SectorMark mark={lexicon.mark(member)} size={12} />
          </g>
        ))}
        {!nearest &&
          labels.map((label) => (
            <text key={label.id} x={label.x} y={label.y + 4} textAnchor={label.anchor} className={css.name}>
              {label.text}
            </text>
          ))}
        {nearest && <Tip member={nearest} plane={plane} width={inner.width} />}
      </g>
    </svg>
  )
}

/** What is named first: hubs, then those whose ties spread, then those that many paths run through. */
const weightOf = ({ z, participation, betweenness }: Member) =>
  Math.max(0, z) / hubZ + participation + 8 * betweenness

interface PlaneProps {
  plane: Plane
  inner: { width: number; height: number }
}

function Regions({ plane, inner, slim }: PlaneProps & { slim: boolean }) {
  const border = plane.y(hubZ)
  return regions.map(({ name, from, to, hub }, index) => {
    const [x, width] = [plane.x(from), plane.x(to) - plane.x(from)]
    const [y, height] = hub ? [0, border] : [border, inner.height - border]
    const narrow = width < name.length * 6.4
    return (
      <g key={name}>
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          className={css.region}
          data-odd={(index + (hub ? 1 : 0)) % 2 || undefined}
        />
        {!(narrow && (slim || width < 60)) && (
          <text x={x + 6} y={hub ? y + 16 : y + height - 8} className={css.regionName}>
            {narrow ? (name.split(' ')[0] ?? name) : name}
          </text>
        )}
      </g>
    )
  })
}

function Axes({ plane, inner }: PlaneProps) {
  const zs = Array.from({ length: plane.top - plane.bottom + 1 }, (_, at) => plane.bottom + at)
  const step = zs.length > 10 ? 2 : 1
  return (
    <g className={css.axis}>
      {zs
        .filter((z) => z % step === 0)
        .map((z) => (
          <text key={z} x="-8" y={plane.y(z) + 4} textAnchor="end">
            {z < 0 ? `−${-z}` : z}
          </text>
        ))}
      {[0, 0.2, 0.4, 0.6, 0.8, 1].map((value) => (
        <text
          key={value}
          x={plane.x(value)}
          y={inner.height + 16}
          textAnchor={value === 1 ? 'end' : 'middle'}
        >
          {value}
        </text>
      ))}
      <text x={inner.width} y={inner.height + 34} textAnchor="end">
        Spread over clusters (participation) →
      </text>
      <text x={-edge.left} y={inner.height + 34}>
        ↑ Ties within (z)
      </text>
    </g>
  )
}

function Tip({ member, plane, width }: { member: Member; plane: Plane; width: number }) {
  const [x, y] = [plane.x(member.participation), plane.y(member.z)]
  const end = x > width / 2
  const at = end ? x - 11 : x + 11
  return (
    <g className={css.tip}>
      <circle cx={x} cy={y} r="9" />
      <text x={at} y={y - 2} textAnchor={end ? 'end' : 'start'}>
        <tspan className={css.tipName}>{member.name}</tspan>
        <tspan x={at} dy="15">
          z {member.z.toFixed(1)}, participation {member.participation.toFixed(2)}
        </tspan>
      </text>
    </g>
  )
}
