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
        string partitionKey = null;
        return ReadEntity<T>(ref reader, ref partitionKey);
    }

    /// <summary>The entities of one page of a query.</summary>
    public static IReadOnlyList<T> ReadPage<T>(ReadOnlySpan<byte> json)
        where T : class, ITableEntity
    {
        var entities = new List<T>();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        string partitionKey = null;
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
                entities.Add(ReadEntity<T>(ref reader, ref partitionKey));
            }
        }

        return entities;
    }

    // The rows of a query are mostly of one partition: its key is one string for all of them.
    private static T ReadEntity<T>(ref Utf8JsonReader reader, ref string partitionKey)
        where T : class, ITableEntity
    {
        if (typeof(T) == typeof(TableEntity))
        {
            var row = new TableEntity();
            ReadProperties(ref reader, ref partitionKey, row, row, null);
            return (T)(object)row;
        }

        var map = EntityMap.Of(typeof(T));
        var entity = (T)map.Create();
        ReadProperties(ref reader, ref partitionKey, entity, null, map);
        return entity;
    }

    private static void ReadProperties(ref Utf8JsonReader reader, ref string partitionKey, ITableEntity entity, TableEntity row, EntityMap map)
    {
        string annotated = null;
        var annotation = EdmType.None;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = PropertyNames.Read(ref reader, out var isTypeAnnotation);
            reader.Read();
            if (isTypeAnnotation)
            {
                (annotated, annotation) = (name, EdmTypes.Annotated(ref reader));
                if (row is not null && row.Properties.TryGetValue(name, out var early) && !SystemProperties.Owns(name))
                {
                    row.Properties[name] = EdmValue.Convert(early, annotation);
                }
            }
            else if (SystemProperties.Owns(name))
            {
                ReadSystemProperty(ref reader, name, ref partitionKey, entity);
            }
            else if (name.StartsWith("odata.", StringComparison.Ordinal))
            {
                reader.Skip();
            }
            else if (row is not null)
            {
                row.Properties[name] = EdmValue.Read(ref reader, (object)annotated == name || annotated == name ? annotation : EdmType.None);
            }
            else if (map.TryGet(name, out var property))
            {
                property.Read(ref reader, entity);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static void ReadSystemProperty(ref Utf8JsonReader reader, string name, ref string partitionKey, ITableEntity entity)
    {
        switch (name)
        {
            case SystemProperties.PartitionKey:
                if (partitionKey is null || !reader.ValueTextEquals(partitionKey))
                {
                    partitionKey = reader.GetString();
                }

                entity.PartitionKey = partitionKey;
                break;
            case SystemProperties.RowKey:
                entity.RowKey = reader.GetString();
                break;
            case SystemProperties.Timestamp:
                entity.Timestamp = (DateTimeOffset?)EdmValue.Read(ref reader, EdmType.DateTime);
                break;
            default:
                entity.ETag = new ETag(reader.GetString());
                break;
        }
    }
}
