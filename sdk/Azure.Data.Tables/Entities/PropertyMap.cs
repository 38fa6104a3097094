using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>One public property of a class and the column it is kept in.</summary>
internal sealed class PropertyMap
{
    private readonly EdmType _edmType;
    private readonly Type _valueType;
    private readonly Func<object, object> _get;
    private readonly Action<object, object> _set;

    public PropertyMap(PropertyInfo property)
    {
        Name = property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name;
        _valueType = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        _edmType = EdmTypes.Of(_valueType);
        if (_edmType is EdmType.None)
        {
            throw new NotSupportedException($"{property.DeclaringType}.{property.Name} is a {_valueType}, which no column can hold.");
        }

        var target = Expression.Parameter(typeof(object));
        var value = Expression.Parameter(typeof(object));
        var member = Expression.Property(Expression.Convert(target, property.DeclaringType), property);
        _get = Expression.Lambda<Func<object, object>>(Expression.Convert(member, typeof(object)), target).Compile();
        _set = Expression.Lambda<Action<object, object>>(
            Expression.Assign(member, Expression.Convert(value, property.PropertyType)), target, value).Compile();
    }

    public string Name { get; }

    public object Get(object entity) => _get(entity) is { } value && _valueType.IsEnum ? value.ToString() : _get(entity);

    /// <exception cref="FormatException">The row holds a value of another type.</exception>
    public void Read(ref Utf8JsonReader reader, object entity)
    {
        if (EdmValue.Read(ref reader, _edmType) is { } value)
        {
            _set(entity, Fit(value));
        }
    }

    private object Fit(object value) => value switch
    {
        _ when value.GetType() == _valueType => value,
        DateTimeOffset time when _valueType == typeof(DateTime) => time.UtcDateTime,
        byte[] bytes when _valueType == typeof(BinaryData) => BinaryData.FromBytes(bytes),
        long number when _valueType == typeof(ulong) => unchecked((ulong)number),
        string text when _valueType.IsEnum && Enum.TryParse(_valueType, text, out var parsed) => parsed,
        _ => throw new FormatException($"Column '{Name}' holds a {value.GetType().Name} where a {_valueType.Name} is expected."),
    };
}
