/** Marks a CSV file as UTF-8 for spreadsheets that would otherwise guess. */
const BYTE_ORDER_MARK = '\ufeff';

/** Hands a file to the person: a download that never leaves the machine. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers start the download after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function saveText(text: string, name: string, type: string): void {
  saveBlob(new Blob([type === 'text/csv' ? BYTE_ORDER_MARK + text : text], { type: `${type};charset=utf-8` }), name);
}

/** Properties that make the picture what it is once the page's styles are gone. */
const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'opacity',
] as const;

/** The picture with its styles written into it, on the page's background. */
function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, index) => {
    const style = getComputedStyle(original);
    for (const property of KEPT) copies[index]!.setAttribute(property, style.getPropertyValue(property));
    copies[index]!.removeAttribute('class');
  });
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(svg.closest('figure') ?? document.body).backgroundColor);
  copy.prepend(paper);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

export function savePicture(svg: SVGSVGElement, name: string, form: 'svg' | 'png'): void {
  const blob = new Blob([standalone(svg)], { type: 'image/svg+xml;charset=utf-8' });
  if (form === 'svg') {
    saveBlob(blob, `${name}.svg`);
    return;
  }
  const url = URL.createObjectURL(blob);
  const image = new Image();
  image.onload = () => {
    const scale = 2;
    const canvas = document.createElement('canvas');
    canvas.width = svg.clientWidth * scale;
    canvas.height = svg.clientHeight * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((png) => {
      if (png) saveBlob(png, `${name}.png`);
    });
    URL.revokeObjectURL(url);
  };
  image.src = url;
}
