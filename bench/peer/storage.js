"use strict";

const { RestError } = require("@azure/data-tables");

// The SDK's contract of a storage over a table: a row per key, the value as JSON in one column, the row's tag as the value's eTag.
class TableStorage {
  constructor(table) {
    this.table = table;
  }

  async read(keys) {
    const found = await Promise.all(keys.map((key) => this.readOne(key)));
    return Object.fromEntries(found.flatMap((value, index) => (value ? [[keys[index], value]] : [])));
  }

  async write(changes) {
    await Promise.all(Object.entries(changes).map(([key, value]) => this.writeOne(key, value)));
  }

  async delete(keys) {
    await Promise.all(keys.map((key) => this.table.deleteEntity(partitionOf(key), "state")));
  }

  async readOne(key) {
    try {
      const row = await this.table.getEntity(partitionOf(key), "state");
      return { ...JSON.parse(row.value), eTag: row.etag };
    } catch (error) {
      if (error instanceof RestError && error.statusCode === 404) return undefined;
      throw error;
    }
  }

  async writeOne(key, { eTag, ...value }) {
    const row = { partitionKey: partitionOf(key), rowKey: "state", value: JSON.stringify(value) };
    // The SDK's own states always give the star: the last write wins.
    if (!eTag || eTag === "*") await this.table.upsertEntity(row, "Replace");
    else await this.table.updateEntity(row, "Replace", { etag: eTag });
  }
}

// The slash of the SDK's keys may not stand in a key of a table.
const partitionOf = (key) => key.replaceAll("/", "|");

module.exports = { TableStorage };
