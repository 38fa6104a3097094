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

    private static readonly (string Name, EdmType Type)[] Named =
    [
        ("Edm.DateTime", EdmType.DateTime),
        ("Edm.Int64", EdmType.Int64),
        ("Edm.Double", EdmType.Double),
        ("Edm.Guid", EdmType.Guid),
        ("Edm.Binary", EdmType.Binary),
        ("Edm.Int32", EdmType.Int32),
    ];

    /// <summary>The type an annotation names, at the reader's string value.</summary>
    public static EdmType Annotated(ref Utf8JsonReader reader)
    {
        foreach (var (name, type) in Named)
        {
            if (reader.ValueTextEquals(name))
            {
                return type;
            }
        }

        return EdmType.None;
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
