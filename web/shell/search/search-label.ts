export const searchLabel = 'Search organisations, programmes, priorities, places and views'
