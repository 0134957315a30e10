import { LiveAreas } from './LiveAreas.tsx'
import { LiveBridges, LivePairs } from './LiveCompare.tsx'
import { LiveGaps } from './LiveGaps.tsx'
import { LiveWork } from './LiveWork.tsx'
import type { Live } from './story.ts'

/** What the API answers now, for the sentences beside it. */
export function LiveFigures({ live }: { live: Live }) {
  switch (live.show) {
    case 'areas':
      return <LiveAreas arrange={live.arrange} />
    case 'gaps':
      return <LiveGaps {...live} />
    case 'bridges':
      return <LiveBridges strategies={live.strategies} />
    case 'pairs':
      return <LivePairs strategies={live.strategies} />
    case 'work':
      return <LiveWork organisations={live.organisations} />
  }
}
