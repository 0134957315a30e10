/** The geometry of a small line chart over years. */

export interface ChartPoint {
  year: number
  value: number | null
}

export interface Frame {
  width: number
  height: number
}

export interface LineChart {
  x: (year: number) => number
  y: (value: number) => number
  /** The line, broken where a year has no value. */
  path: string
  ticks: number[]
  low: number
  high: number
}

export function lineChart(
  points: readonly ChartPoint[],
  { width, height }: Frame,
  signed = false,
): LineChart {
  const years = points.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]))
  const { low, high, ticks } = axis(values, signed)
  const x = (year: number) => (last === first ? width / 2 : ((year - first) / (last - first)) * width)
  const y = (value: number) => height - ((value - low) / (high - low)) * height
  return { x, y, ticks, low, high, path: pathOf(points, x, y) }
}

/** An axis of three or four round steps that holds all values, and nothing. */
function axis(values: readonly number[], signed: boolean) {
  const most = Math.max(...values, signed ? 0.05 : 0)
  const least = signed ? Math.min(...values, 0) : 0
  const step = roundStep((most - least || 1) / 3)
  const low = Math.floor(least / step + 1e-9) * step
  const high = Math.max(low + step, Math.ceil(most / step - 1e-9) * step)
  const count = Math.round((high - low) / step)
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, at) => tidy(low + at * step)) }
}

/** 1, 2, 2.5 or 5 times a power of ten, at least `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * power >= least - 1e-12) ?? 10
  return factor * power
}

const tidy = (value: number) => Number(value.toPrecision(10))

function pathOf(
  points: readonly ChartPoint[],
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  let path = ''
  let pen = false
  for (const { year, value } of points) {
    if (value !== null) path += `${pen ? 'L' : 'M'}${round(x(year))} ${round(y(value))}`
    pen = value !== null
  }
  return path
}

const round = (value: number) => Math.round(value * 10) / 10

/** The year whose place is nearest to x. */
export function nearestYear(points: readonly ChartPoint[], at: (year: number) => number, x: number): number {
  return points.reduce(
    (best, { year }) => (Math.abs(at(year) - x) < Math.abs(at(best) - x) ? year : best),
    points[0]?.year ?? 0,
  )
}

export interface DegreeBar {
  from: number
  to: number
  organisations: number
}

/** Degrees gathered into bars that double in width (1, 2, 3-4, 5-8, ...), since most have few and a few have many. */
export function degreeBars(degrees: readonly { degree: number; organisations: number }[]): DegreeBar[] {
  const most = Math.max(0, ...degrees.map(({ degree }) => degree))
  const bars: DegreeBar[] = []
  for (let [from, to] = [1, 1]; from <= most; [from, to] = [to + 1, to * 2])
    bars.push({
      from,
      to,
      organisations: degrees
        .filter(({ degree }) => degree >= from && degree <= to)
        .reduce((sum, { organisations }) => sum + organisations, 0),
    })
  return bars
}
