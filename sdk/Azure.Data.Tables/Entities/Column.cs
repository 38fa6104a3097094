using System.Text.Json;

namespace Azure.Data.Tables.Entities;

internal enum ColumnKind
{
    Property,
    TypeAnnotation,
    Metadata,
    PartitionKey,
    RowKey,
    Timestamp,
    ETag,
}

/// <summary>A name as it stands in a response, and what its value means. An annotation bears the name of the property it is about.</summary>
internal sealed class Column
{
    private readonly byte[] _json;

    public Column(ref Utf8JsonReader reader)
    {
        _json = reader.ValueSpan.ToArray();
        Name = reader.GetString();
        Kind = KindOf(Name);
        if (Kind is ColumnKind.TypeAnnotation)
        {
            Name = Name[..^EdmTypes.AnnotationSuffix.Length];
        }
    }

    public string Name { get; }

    public ColumnKind Kind { get; }

    public bool IsAt(ref Utf8JsonReader reader) => reader.ValueSpan.SequenceEqual(_json);

    private static ColumnKind KindOf(string name) => name switch
    {
        SystemProperties.PartitionKey => ColumnKind.PartitionKey,
        SystemProperties.RowKey => ColumnKind.RowKey,
        SystemProperties.Timestamp => ColumnKind.Timestamp,
        SystemProperties.ETag => ColumnKind.ETag,
        _ when name.StartsWith("odata.", StringComparison.Ordinal) => ColumnKind.Metadata,
        _ when !name.EndsWith(EdmTypes.AnnotationSuffix, StringComparison.Ordinal) => ColumnKind.Property,
        _ => SystemProperties.Owns(name[..^EdmTypes.AnnotationSuffix.Length]) ? ColumnKind.Metadata : ColumnKind.TypeAnnotation,
    };
}
