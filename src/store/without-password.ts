/** The address without what may stand before `@`: a password must never reach a message. */
export const withoutPassword = (uri: string): string => uri.replace(/\/\/[^/]*@/u, '//');
