using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Gives the rows of a table one string per property name, so that reading a page makes none.</summary>
internal static class PropertyNames
{
    // Names come from the tables' own rows; the bound keeps a table with endless names from filling memory.
    private const int Capacity = 2048;
    private const int LongestCached = 256;

    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByText =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name at the reader; of an annotation, the name of the property it is about.</summary>
    public static string Read(ref Utf8JsonReader reader, out bool isTypeAnnotation)
    {
        if (reader.ValueSpan.Length > LongestCached)
        {
            var name = reader.GetString();
            isTypeAnnotation = name.EndsWith(EdmTypes.AnnotationSuffix, StringComparison.Ordinal);
            return isTypeAnnotation ? name[..^EdmTypes.AnnotationSuffix.Length] : name;
        }

        Span<char> buffer = stackalloc char[LongestCached];
        ReadOnlySpan<char> text = buffer[..reader.CopyString(buffer)];
        isTypeAnnotation = text.EndsWith(EdmTypes.AnnotationSuffix);
        return Shared(isTypeAnnotation ? text[..^EdmTypes.AnnotationSuffix.Length] : text);
    }

    private static string Shared(ReadOnlySpan<char> text)
    {
        if (ByText.TryGetValue(text, out var known))
        {
            return known;
        }

        var name = text.ToString();
        return Known.Count < Capacity ? Known.GetOrAdd(name, name) : name;
    }
}
