type Colour = 'red' | 'green';

async function work(): Promise<void> {
  await Promise.resolve();
}

export function start(value: any): number {
  work();
  return value.size;
}

export function name(colour: Colour): string {
  switch (colour) {
    case 'red':
      return 'rood';
  }
  return '';
}
