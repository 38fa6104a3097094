using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>The service's property types. Those that JSON cannot tell apart travel with an annotation beside the property.</summary>
internal enum EdmType
{
    None,
    String,
    Int32,
    Int64,
    Double,
    Boolean,
    DateTime,
    Guid,
    Binary,
}

internal static class EdmTypes
{
    public const string AnnotationSuffix = "@odata.type";

    /// <summary>The type an annotation names, at the reader's string value.</summary>
    public static EdmType Annotated(ref Utf8JsonReader reader)
    {
        var name = reader.ValueSpan;
        return name.SequenceEqual("Edm.DateTime"u8) ? EdmType.DateTime
            : name.SequenceEqual("Edm.Int64"u8) ? EdmType.Int64
            : name.SequenceEqual("Edm.Double"u8) ? EdmType.Double
            : name.SequenceEqual("Edm.Guid"u8) ? EdmType.Guid
            : name.SequenceEqual("Edm.Binary"u8) ? EdmType.Binary
            : name.SequenceEqual("Edm.Int32"u8) ? EdmType.Int32
            : EdmType.None;
    }

    /// <summary>The type that values of a property of this CLR type are kept in; none where there is no such type.</summary>
    public static EdmType Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) || type.IsEnum => EdmType.String,
            _ when type == typeof(int) => EdmType.Int32,
            _ when type == typeof(long) || type == typeof(ulong) => EdmType.Int64,
            _ when type == typeof(double) => EdmType.Double,
            _ when type == typeof(bool) => EdmType.Boolean,
            _ when type == typeof(DateTimeOffset) || type == typeof(DateTime) => EdmType.DateTime,
            _ when type == typeof(Guid) => EdmType.Guid,
            _ when type == typeof(byte[]) || type == typeof(BinaryData) => EdmType.Binary,
            _ => EdmType.None,
        };
    }
}
