/** Whether nothing but a blank lies between: 某局局长, but not 来到某支队。支队长…. */
export const isTouching = (text: string, end: number, start: number): boolean =>
  start >= end && start - end < 2 && text.slice(end, start).trim() === '';
