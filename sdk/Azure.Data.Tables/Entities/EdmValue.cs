using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Reads one property's value from JSON.</summary>
internal static class EdmValue
{
    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>The value at the reader as the annotated type, or as what its JSON form says where there is no annotation.</summary>
    /// <exception cref="FormatException">The text is no value of that type.</exception>
    public static object Read(ref Utf8JsonReader reader, EdmType type) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => True,
        JsonTokenType.False => False,
        JsonTokenType.Number => Number(ref reader, type),
        JsonTokenType.String => Text(ref reader, type),
        var token => throw new FormatException($"A property holds JSON of the kind {token}, which tables do not have."),
    };

    /// <summary>For an annotation that came after its property: the text already read, as the type it turns out to have.</summary>
    public static object Convert(object value, EdmType type) => (value, type) switch
    {
        (string text, EdmType.Int64) => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        (string text, EdmType.DateTime) => ParseTime(text),
        (string text, EdmType.Double) => ParseDouble(text),
        (string text, EdmType.Guid) => Guid.Parse(text),
        (string text, EdmType.Binary) => System.Convert.FromBase64String(text),
        (int number, EdmType.Double) => (double)number,
        (int number, EdmType.Int64) => (long)number,
        _ => value,
    };

    private static object Number(ref Utf8JsonReader reader, EdmType type)
    {
        if (type is EdmType.Double || (type is EdmType.None && reader.ValueSpan.IndexOfAny("."u8[0], "e"u8[0], "E"u8[0]) >= 0))
        {
            return reader.GetDouble();
        }

        if (type is not EdmType.Int64 && reader.TryGetInt32(out var small))
        {
            return small;
        }

        return reader.TryGetInt64(out var large) ? large : reader.GetDouble();
    }

    private static object Text(ref Utf8JsonReader reader, EdmType type) => type switch
    {
        EdmType.Int64 => Int64(ref reader),
        EdmType.DateTime => Time(ref reader),
        EdmType.Double => ParseDouble(reader.GetString()),
        EdmType.Guid => Guid.Parse(reader.GetString()),
        EdmType.Binary => reader.GetBytesFromBase64(),
        EdmType.Int32 => int.Parse(reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        _ => reader.GetString(),
    };

    private static long Int64(ref Utf8JsonReader reader) =>
        Utf8Parser.TryParse(reader.ValueSpan, out long value, out var used) && used == reader.ValueSpan.Length
            ? value
            : throw new FormatException("A property of type Edm.Int64 is no number.");

    private static DateTimeOffset Time(ref Utf8JsonReader reader) =>
        reader.ValueSpan is [.., (byte)'Z'] && reader.TryGetDateTimeOffset(out var value) ? value : ParseTime(reader.GetString());

    // The service keeps times in UTC; a text that another client wrote without a zone means the same.
    private static DateTimeOffset ParseTime(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static double ParseDouble(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
