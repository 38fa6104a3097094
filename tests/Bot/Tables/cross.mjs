// The official JavaScript client writes or reads the rows that stand on its input, as [[partitionKey, rowKey, {name: [type, text]}], …].
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const [tools, command, connectionString, tableName] = process.argv.slice(2);
const { TableClient } = createRequire(`${tools}/package.json`)('@azure/data-tables');
const table = TableClient.fromConnectionString(connectionString, tableName, { allowInsecureConnection: true });
const rows = JSON.parse(await text(process.stdin));

const toClient = {
  String: value => value,
  Boolean: value => value === 'true',
  Binary: value => new Uint8Array(Buffer.from(value, 'base64')),
};

if (command === 'write') {
  const entities = rows.map(([partitionKey, rowKey, columns]) => ({
    partitionKey,
    rowKey,
    ...Object.fromEntries(Object.entries(columns).map(([name, [type, value]]) => [name, toClient[type]?.(value) ?? { type, value }])),
  }));
  await table.submitTransaction([['create', entities[0]]]);
  for (const entity of entities.slice(1)) await table.createEntity(entity);
} else {
  const read = [];
  for (const [partitionKey, rowKey, columns] of rows) {
    const entity = await table.getEntity(partitionKey, rowKey, { disableTypeConversion: true });
    const found = Object.keys(columns).map(name => {
      const column = entity[name];
      const type = column?.type ?? typeof column;
      const value = column?.value ?? column;
      return [name, [type, `${value}`]];
    });
    read.push([entity.partitionKey, entity.rowKey, Object.fromEntries(found)]);
  }
  console.log(JSON.stringify(read));
}
