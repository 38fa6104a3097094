using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Serialization;

namespace Azure.Data.Tables.Entities;

/// <summary>Which public properties of a class are columns, found once per class.</summary>
internal sealed class EntityMap
{
    private static readonly ConcurrentDictionary<Type, EntityMap> Maps = new();

    private readonly Dictionary<string, PropertyMap> _byName;
    private readonly Func<object> _create;

    private EntityMap(Type type)
    {
        var systemProperties = type.GetInterfaceMap(typeof(ITableEntity)).TargetMethods;
        Properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.CanWrite && property.GetIndexParameters().Length == 0)
            .Where(property => !systemProperties.Contains(property.GetMethod) && !property.IsDefined(typeof(IgnoreDataMemberAttribute), inherit: true))
            .Select(property => new PropertyMap(property))
            .ToArray();
        _byName = Properties.ToDictionary(property => property.Name, StringComparer.Ordinal);
        _create = type.GetConstructor(Type.EmptyTypes) is { } constructor
            ? Expression.Lambda<Func<object>>(Expression.New(constructor)).Compile()
            : () => throw new InvalidOperationException($"{type} has no public constructor without parameters, so no row can be read as it.");
    }

    public IReadOnlyList<PropertyMap> Properties { get; }

    /// <exception cref="NotSupportedException">A property has a type that tables do not have.</exception>
    public static EntityMap Of(Type type) => Maps.GetOrAdd(type, static type => new EntityMap(type));

    public object Create() => _create();

    public bool TryGet(string name, [MaybeNullWhen(false)] out PropertyMap property) => _byName.TryGetValue(name, out property);
}
