/** The facets below "More filters", in its order; apart from it, since the legend counts what is off there before. */
export const moreKinds = ['area', 'place', 'region', 'sector', 'kind', 'status', 'strategy'] as const
