import sharp from 'sharp';

/** A picture that hardly compresses: a real one is smaller than it. */
export const drawNoise = (width: number, height: number, format: 'png' | 'jpeg' | 'gif' = 'png') =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: 'white',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .toFormat(format)
    .toBuffer();
