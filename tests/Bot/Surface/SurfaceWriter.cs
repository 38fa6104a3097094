using System.Globalization;
using System.Reflection;

namespace Sleutelnet.Bot.Tests.Surface;

/// <summary>Writes what others can see of a type, one line a member, in the form of the listings.</summary>
internal static class SurfaceWriter
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> MembersOf(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return [];
        }

        var constructors = type.GetConstructors(Own & ~BindingFlags.Static).Where(IsSeen)
            .Select(c => $"C:{NameOf(type)}.#ctor({ParametersOf(c)}){(c.IsPublic ? "" : " protected")}");
        var methods = type.GetMethods(Own).Where(m => IsSeen(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)))
            .Select(m => $"M:{NameOf(type)}.{m.Name}{GenericsOf(m)}({ParametersOf(m)})->{NameOf(m.ReturnType)}{ModifiersOf(m)}{ConstraintsOf(m.GetGenericArguments())}");
        var properties = type.GetProperties(Own).Where(p => p.GetAccessors(true).Any(IsSeen)).Select(p => PropertyOf(type, p));
        var fields = type.GetFields(Own).Where(f => (f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly) && !f.IsSpecialName).Select(f => FieldOf(type, f));
        return [.. constructors, .. methods, .. properties, .. fields];
    }

    public static string HeadOf(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"T:{NameOf(type)} delegate ({ParametersOf(invoke)})->{NameOf(invoke.ReturnType)}";
        }

        var kind = type.IsInterface ? "interface"
            : type.IsEnum ? "enum"
            : type.IsValueType ? "struct"
            : type is { IsAbstract: true, IsSealed: true } ? "class static"
            : type.IsAbstract ? "class abstract"
            : type.IsSealed ? "class sealed"
            : "class";
        return $"T:{NameOf(type)} {kind}";
    }

    /// <summary>The direct base and the interfaces that are not there through it.</summary>
    public static IEnumerable<string> BasesOf(Type type)
    {
        if (type.IsEnum || typeof(Delegate).IsAssignableFrom(type))
        {
            return [];
        }

        var above = type.BaseType is null || type.BaseType == typeof(object) || type.BaseType == typeof(ValueType) ? [] : new[] { type.BaseType };
        return above.Concat(type.GetInterfaces().Except(above.SelectMany(b => b.GetInterfaces()))).Select(NameOf);
    }

    public static string NameOf(Type type)
    {
        if (type.IsByRef)
        {
            return NameOf(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var name = definition.FullName!.Split('`')[0].Replace('+', '.');
        return type.IsGenericType ? $"{name}{{{string.Join(',', type.GetGenericArguments().Select(NameOf))}}}" : name;
    }

    private static bool IsSeen(MethodBase method) =>
        (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && (method.IsConstructor || !method.Name.Contains('.', StringComparison.Ordinal));

    private static string PropertyOf(Type type, PropertyInfo property)
    {
        var get = property.GetMethod is { } g && IsSeen(g) ? g : null;
        var set = property.SetMethod is { } s && IsSeen(s) ? s : null;
        var widest = get ?? set!;
        var accessors = string.Join(';', new[]
        {
            get is null ? null : "get",
            set is null ? null : set.IsPublic == widest.IsPublic ? "set" : "set:protected",
        }.OfType<string>());
        var index = property.GetIndexParameters();
        var parameters = index.Length == 0 ? "" : $"({string.Join(", ", index.Select(ParameterOf))})";
        return $"P:{NameOf(type)}.{property.Name}{parameters}->{NameOf(property.PropertyType)} {{{accessors}}}{ModifiersOf(widest)}";
    }

    private static string FieldOf(Type type, FieldInfo field)
    {
        if (type.IsEnum)
        {
            return $"F:{NameOf(type)}.{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}";
        }

        var modifiers = field.IsLiteral ? $" const = {Literal(field.GetRawConstantValue())}"
            : (field.IsStatic ? " static" : "") + (field.IsInitOnly ? " readonly" : "");
        return $"F:{NameOf(type)}.{field.Name}->{NameOf(field.FieldType)}{modifiers}";
    }

    private static string ModifiersOf(MethodBase method)
    {
        var within = method.IsPublic ? "" : " protected";
        if (method.DeclaringType!.IsInterface)
        {
            return "";
        }

        var kind = method.IsStatic ? " static"
            : method.IsAbstract ? " abstract"
            : method is MethodInfo info && info.GetBaseDefinition() != info ? " override"
            : method is { IsVirtual: true, IsFinal: false } ? " virtual"
            : "";
        return kind + within;
    }

    private static string GenericsOf(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(',', method.GetGenericArguments().Select(a => a.Name))}>" : "";

    private static string ConstraintsOf(Type[] arguments) => string.Concat(arguments.Select(argument =>
    {
        var attributes = argument.GenericParameterAttributes;
        var constraints = argument.GetGenericParameterConstraints().Where(c => c != typeof(ValueType)).Select(NameOf).ToList();
        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            constraints.Insert(0, "class");
        }

        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
        {
            constraints.Add("new()");
        }

        return constraints.Count == 0 ? "" : $" where {argument.Name}:{string.Join(',', constraints)}";
    }));

    private static string ParametersOf(MethodBase method) => string.Join(", ", method.GetParameters().Select(ParameterOf));

    private static string ParameterOf(ParameterInfo parameter)
    {
        var kind = parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute), false) ? "params "
            : "";
        var otherwise = !parameter.HasDefaultValue ? ""
            : parameter.DefaultValue is null && parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? " = default"
            : $" = {Literal(parameter.DefaultValue)}";
        return $"{kind}{NameOf(parameter.ParameterType)} {parameter.Name}{otherwise}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        Enum number => number.ToString("D"),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
