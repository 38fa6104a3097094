using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sleutelnet.Core.Moments;

/// <summary>Reads a rhythm from its few characters, such as <c>6m</c>.</summary>
public sealed class RhythmConverter : JsonConverter<Rhythm>
{
    /// <inheritdoc/>
    public override Rhythm Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return Rhythm.Parse(reader.GetString() ?? "");
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rhythm value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Write());
    }
}
