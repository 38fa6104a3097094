using System.Text.Encodings.Web;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Writes an entity as the service wants it, and refuses one that the service would refuse for its size.</summary>
internal static class EntityWriter
{
    // Bodies are JSON for a service, never part of a page: only what JSON itself needs is escaped.
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <exception cref="RequestFailedException">The entity is over a limit of the service.</exception>
    public static void Write(Utf8JsonWriter writer, ITableEntity entity)
    {
        var size = new EntitySize(entity);
        writer.WriteStartObject();
        writer.WriteString("PartitionKey"u8, entity.PartitionKey);
        writer.WriteString("RowKey"u8, entity.RowKey);
        if (entity is TableEntity row)
        {
            foreach (var (name, value) in row.Properties)
            {
                if (value is not null && !SystemProperties.Owns(name))
                {
                    WriteProperty(writer, name, value, ref size);
                }
            }
        }
        else
        {
            foreach (var property in EntityMap.Of(entity.GetType()).Properties)
            {
                if (property.Get(entity) is { } value)
                {
                    WriteProperty(writer, property.Name, value, ref size);
                }
            }
        }

        writer.WriteEndObject();
        writer.Flush();
    }

    private static void WriteProperty(Utf8JsonWriter writer, string name, object value, ref EntitySize size)
    {
        switch (value)
        {
            case string text:
                size.AddText(name, text.Length);
                writer.WriteString(name, text);
                break;
            case int number:
                size.Add(name, sizeof(int));
                writer.WriteNumber(name, number);
                break;
            case bool truth:
                size.Add(name, sizeof(bool));
                writer.WriteBoolean(name, truth);
                break;
            case long number:
                size.Add(name, sizeof(long));
                WriteInt64(writer, name, number);
                break;
            case ulong number:
                size.Add(name, sizeof(long));
                WriteInt64(writer, name, unchecked((long)number));
                break;
            case double number:
                size.Add(name, sizeof(double));
                WriteDouble(writer, name, number);
                break;
            case DateTimeOffset time:
                size.Add(name, sizeof(long));
                WriteTime(writer, name, time.UtcDateTime);
                break;
            case DateTime time:
                size.Add(name, sizeof(long));
                WriteTime(writer, name, time.ToUniversalTime());
                break;
            case Guid id:
                size.Add(name, 16);
                Annotate(writer, name, "Edm.Guid"u8);
                writer.WriteString(name, id);
                break;
            case byte[] bytes:
                WriteBinary(writer, name, bytes, ref size);
                break;
            case BinaryData data:
                WriteBinary(writer, name, data.ToMemory().Span, ref size);
                break;
            case Enum named:
                WriteProperty(writer, name, named.ToString(), ref size);
                break;
            default:
                throw new NotSupportedException($"Property '{name}' is a {value.GetType()}, which no column can hold.");
        }
    }

    private static void WriteInt64(Utf8JsonWriter writer, string name, long number)
    {
        Span<byte> digits = stackalloc byte[20];
        number.TryFormat(digits, out var length, provider: System.Globalization.CultureInfo.InvariantCulture);
        Annotate(writer, name, "Edm.Int64"u8);
        writer.WriteString(name, digits[..length]);
    }

    private static void WriteDouble(Utf8JsonWriter writer, string name, double number)
    {
        Annotate(writer, name, "Edm.Double"u8);
        if (double.IsFinite(number))
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteString(name, double.IsNaN(number) ? "NaN"u8 : number > 0 ? "Infinity"u8 : "-Infinity"u8);
        }
    }

    private static void WriteTime(Utf8JsonWriter writer, string name, DateTime utc)
    {
        Span<byte> text = stackalloc byte[28];
        utc.TryFormat(text, out var length, "O", System.Globalization.CultureInfo.InvariantCulture);
        Annotate(writer, name, "Edm.DateTime"u8);
        writer.WriteString(name, text[..length]);
    }

    private static void WriteBinary(Utf8JsonWriter writer, string name, ReadOnlySpan<byte> bytes, ref EntitySize size)
    {
        size.AddBinary(name, bytes.Length);
        Annotate(writer, name, "Edm.Binary"u8);
        writer.WriteBase64String(name, bytes);
    }

    private static void Annotate(Utf8JsonWriter writer, string name, ReadOnlySpan<byte> type)
    {
        // The name's length was checked when its size was added.
        Span<char> annotation = stackalloc char[EntitySize.LongestName + EdmTypes.AnnotationSuffix.Length];
        name.CopyTo(annotation);
        EdmTypes.AnnotationSuffix.CopyTo(annotation[name.Length..]);
        writer.WriteString(annotation[..(name.Length + EdmTypes.AnnotationSuffix.Length)], type);
    }
}
