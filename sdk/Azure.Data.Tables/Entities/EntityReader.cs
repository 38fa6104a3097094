using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Reads entities straight from the bytes of a response.</summary>
internal static class EntityReader
{
    /// <summary>The one entity of a response.</summary>
    public static T Read<T>(ReadOnlySpan<byte> json)
        where T : class, ITableEntity
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return ReadEntity<T>(ref reader, new PageColumns());
    }

    /// <summary>The entities of one page of a query.</summary>
    public static IReadOnlyList<T> ReadPage<T>(ReadOnlySpan<byte> json)
        where T : class, ITableEntity
    {
        var entities = new List<T>();
        var columns = new PageColumns();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var isValue = reader.ValueTextEquals("value"u8);
            reader.Read();
            if (!isValue)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType is JsonTokenType.StartObject)
            {
                entities.Add(ReadEntity<T>(ref reader, columns));
            }
        }

        return entities;
    }

    private static T ReadEntity<T>(ref Utf8JsonReader reader, PageColumns columns)
        where T : class, ITableEntity
    {
        columns.BeginRow();
        if (typeof(T) == typeof(TableEntity))
        {
            return (T)(object)ReadRow(ref reader, columns);
        }

        var map = EntityMap.Of(typeof(T));
        var entity = (T)map.Create();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var column = columns.Next(ref reader);
            reader.Read();
            if (column.Kind is ColumnKind.Property && map.TryGet(column.Name, out var property))
            {
                property.Read(ref reader, entity);
            }
            else
            {
                ReadSystemProperty(ref reader, column, columns, entity);
            }
        }

        return entity;
    }

    private static TableEntity ReadRow(ref Utf8JsonReader reader, PageColumns columns)
    {
        var row = new TableEntity(columns.RowSize);
        string annotated = null;
        var annotation = EdmType.None;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var column = columns.Next(ref reader);
            reader.Read();
            if (column.Kind is ColumnKind.Property)
            {
                row.Properties[column.Name] = EdmValue.Read(ref reader, annotated == column.Name ? annotation : EdmType.None);
            }
            else if (column.Kind is ColumnKind.TypeAnnotation)
            {
                (annotated, annotation) = (column.Name, EdmTypes.Annotated(ref reader));

                // An annotation mostly stands before its property, but JSON promises no order.
                if (row.Properties.TryGetValue(annotated, out var early))
                {
                    row.Properties[annotated] = EdmValue.Convert(early, annotation);
                }
            }
            else
            {
                ReadSystemProperty(ref reader, column, columns, row);
            }
        }

        columns.RowSize = row.Count;
        return row;
    }

    private static void ReadSystemProperty(ref Utf8JsonReader reader, Column column, PageColumns columns, ITableEntity entity)
    {
        switch (column.Kind)
        {
            case ColumnKind.PartitionKey:
                entity.PartitionKey = columns.PartitionKey(ref reader);
                break;
            case ColumnKind.RowKey:
                entity.RowKey = reader.GetString();
                break;
            case ColumnKind.Timestamp:
                entity.Timestamp = (DateTimeOffset?)EdmValue.Read(ref reader, EdmType.DateTime);
                break;
            case ColumnKind.ETag:
                entity.ETag = new ETag(reader.GetString());
                break;
            default:
                reader.Skip();
                break;
        }
    }
}
