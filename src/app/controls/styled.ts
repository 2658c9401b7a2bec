/** For `{@attach}`: sets one property of an element's style, such as a length that follows a value. */
export function styled(property: string, value: string): (element: HTMLElement) => void {
  return (element) => element.style.setProperty(property, value);
}
