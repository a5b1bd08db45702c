import { createServer } from 'node:http';

const server = createServer((request, response) => response.end('[]'));
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  console.log('listening');
  if (process.env.STOP) server.close();
});
