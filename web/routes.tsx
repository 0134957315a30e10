import {
  BookOpen,
  Boxes,
  ChartLine,
  CircleHelp,
  GitCompareArrows,
  Grid3x3,
  Handshake,
  Route,
  Waypoints,
} from 'lucide-react'
import { type ComponentType, lazy } from 'react'

export interface ViewRoute {
  /** One word; the folder in features/ has the same. */
  id: string
  path: string
  name: string
  /** The question the view answers, for menus and help. */
  question: string
  icon: ComponentType<{ size?: number }>
  View: ComponentType
}

const Story = lazy(() => import('./features/stories/StoryView.tsx'))

/** Pages below a view, opened by its links; the navigation does not name them. */
export const pages: readonly Pick<ViewRoute, 'id' | 'path' | 'View'>[] = [
  { id: 'story', path: '/stories/:story/:step?', View: () => <Story viewAt={viewAt} /> },
]

export const viewAt = (path: string) => routes.find((route) => route.path === path)?.View

/** The views, in the order of the navigation: map, gaps, compare, clusters, interplay, network, table, about. */
export const routes: readonly ViewRoute[] = [
  {
    id: 'map',
    path: '/',
    name: 'Map',
    question: 'Who does what, with whom, for which priority?',
    icon: Waypoints,
    View: lazy(() => import('./features/map/MapView.tsx')),
  },
  {
    id: 'gaps',
    path: '/gaps',
    name: 'Gaps',
    question: 'Where does a strategy have nobody, or only a few?',
    icon: Grid3x3,
    View: lazy(() => import('./features/gaps/GapsView.tsx')),
  },
  {
    id: 'compare',
    path: '/compare',
    name: 'Compare',
    question: 'How far do two strategies cover the same ground?',
    icon: GitCompareArrows,
    View: lazy(() => import('./features/compare/CompareView.tsx')),
  },
  {
    id: 'clusters',
    path: '/clusters',
    name: 'Clusters',
    question: 'Who works together, who bridges, and where are ties missing?',
    icon: Boxes,
    View: lazy(() => import('./features/clusters/ClustersView.tsx')),
  },
  {
    id: 'interplay',
    path: '/interplay',
    name: 'Interplay',
    question: 'What lies between two organisations?',
    icon: Handshake,
    View: lazy(() => import('./features/interplay/InterplayView.tsx')),
  },
  {
    id: 'paths',
    path: '/paths',
    name: 'Paths',
    question: 'How are two of them connected, and through whom?',
    icon: Route,
    View: lazy(() => import('./features/paths/PathsView.tsx')),
  },
  {
    id: 'network',
    path: '/network',
    name: 'Network',
    question: 'How has the whole network grown, and how does it hang together?',
    icon: ChartLine,
    View: lazy(() => import('./features/network/NetworkView.tsx')),
  },
  {
    id: 'stories',
    path: '/stories',
    name: 'Stories',
    question: 'Where do I begin, and what is there to find?',
    icon: BookOpen,
    View: lazy(() => import('./features/stories/StoriesView.tsx')),
  },
  {
    id: 'about',
    path: '/about',
    name: 'About',
    question: 'What does this map, and how do we know?',
    icon: CircleHelp,
    View: lazy(() => import('./features/about/AboutView.tsx')),
  },
]
