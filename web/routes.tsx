import { CircleHelp, Waypoints } from 'lucide-react'
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

export interface ViewRoute {
  /** One word; the folder in features/ has the same. */
  id: string
  path: string
  name: string
  /** The question the view answers, for menus and help. */
  question: string
  icon: ComponentType<{ size?: number }>
  View: LazyExoticComponent<ComponentType>
}

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
    id: 'about',
    path: '/about',
    name: 'About',
    question: 'What does this map, and how do we know?',
    icon: CircleHelp,
    View: lazy(() => import('./features/about/AboutView.tsx')),
  },
]
