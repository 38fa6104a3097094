using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Sleutelnet.Conversations.Cards;

/// <summary>A node of a card template, parsed once; filled, it becomes none, one or several nodes of a card.</summary>
internal abstract partial class TemplatePart
{
    /// <summary>Adds what this part becomes with these data.</summary>
    public abstract void Fill(JsonObject data, List<JsonNode?> into);

    public static TemplatePart Parse(JsonNode? node) => node switch
    {
        JsonObject element => new Element(element),
        JsonArray list => new Sequence([.. list.Select(Parse)]),
        JsonValue value when value.TryGetValue<string>(out var text) && text.Contains("${", StringComparison.Ordinal) => Read(text),
        _ => new Constant(node),
    };

    // A whole text that is a binding becomes what it names, of whatever type; a binding within a text becomes text.
    private static TemplatePart Read(string text)
    {
        var start = text.IndexOf("${", StringComparison.Ordinal);
        var end = text.IndexOf('}', start) + 1;
        var path = DataPath.Parse(text[start..end]);
        return start == 0 && end == text.Length ? new Bound(path) : new Phrase(text[..start], path, text[end..]);
    }

    private sealed class Constant(JsonNode? node) : TemplatePart
    {
        public override void Fill(JsonObject data, List<JsonNode?> into) => into.Add(node?.DeepClone());
    }

    private sealed class Bound(DataPath path) : TemplatePart
    {
        public override void Fill(JsonObject data, List<JsonNode?> into) => into.Add(path.Of(data)?.DeepClone());
    }

    private sealed class Phrase(string before, DataPath path, string after) : TemplatePart
    {
        public override void Fill(JsonObject data, List<JsonNode?> into) => into.Add($"{before}{path.Of(data)}{after}");
    }

    private sealed class Sequence(TemplatePart[] items) : TemplatePart
    {
        public override void Fill(JsonObject data, List<JsonNode?> into)
        {
            var filled = new List<JsonNode?>(items.Length);
            foreach (var item in items)
                item.Fill(data, filled);
            into.Add(new JsonArray([.. filled]));
        }
    }

    private sealed class Element : TemplatePart
    {
        private readonly DataPath? repeated;
        private readonly DataPath? condition;
        private readonly (string Name, TemplatePart Value)[] members;

        public Element(JsonObject element)
        {
            repeated = PathAt(element, "$data");
            condition = PathAt(element, "$when");
            members = [.. element.Where(member => member.Key is not ("$data" or "$when")).Select(member => (member.Key, Parse(member.Value)))];
        }

        public override void Fill(JsonObject data, List<JsonNode?> into)
        {
            if (repeated is null)
            {
                FillOne(data, into);
                return;
            }

            var items = repeated.Of(data) as JsonArray ?? throw new InvalidOperationException($"'{repeated}' is no list.");
            foreach (var item in items)
                FillOne(item!.AsObject(), into);
        }

        private void FillOne(JsonObject data, List<JsonNode?> into)
        {
            if (condition is not null && !Holds(condition.Of(data)))
                return;
            var filled = new JsonObject();
            var values = new List<JsonNode?>(1);
            foreach (var (name, value) in members)
            {
                values.Clear();
                value.Fill(data, values);
                if (values is [{ } single])
                    filled.Add(name, single);
            }

            into.Add(filled);
        }

        // Something there is, and it is not “no”.
        private static bool Holds(JsonNode? found) => found switch
        {
            null or JsonArray { Count: 0 } => false,
            JsonValue value => !value.TryGetValue<bool>(out var flag) || flag,
            _ => true,
        };

        private static DataPath? PathAt(JsonObject element, string name) => element[name] is { } binding ? DataPath.Parse(binding.GetValue<string>()) : null;
    }

    /// <summary>Where in the data a value stands: <c>${name.name}</c>.</summary>
    private sealed partial class DataPath
    {
        private readonly string[] names;

        private DataPath(string[] names) => this.names = names;

        public static DataPath Parse(string binding) =>
            Binding().Match(binding) is { Success: true } match
                ? new DataPath(match.Groups[1].Value.Split('.'))
                : throw new InvalidOperationException($"'{binding}' is no binding.");

        public JsonNode? Of(JsonObject data)
        {
            JsonNode? found = data;
            foreach (var name in names)
            {
                if (found is not JsonObject holder || !holder.TryGetPropertyValue(name, out found))
                    throw new InvalidOperationException($"The data holds no '{this}'.");
            }

            return found;
        }

        public override string ToString() => string.Join('.', names);

        [GeneratedRegex(@"^\$\{([A-Za-z.]+)\}$", RegexOptions.CultureInvariant)]
        private static partial Regex Binding();
    }
}
