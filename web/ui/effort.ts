/** Fewer claims than this count as not looked at: the default of the parameter `effort` of the gaps. */
export const leastEffort = 10
