using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sleutelnet.Core.Guide;

/// <summary>Reads a condition strictly: an unknown word, or two forms in one object, is a <see cref="JsonException"/>.</summary>
public sealed class ConditionConverter : JsonConverter<Condition>
{
    /// <inheritdoc/>
    public override Condition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Read(document.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Condition value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Conditions are only read.");

    private static Condition Read(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw new JsonException("A condition must be an object.");

        var words = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var word in element.EnumerateObject())
        {
            if (!words.TryAdd(word.Name, word.Value))
                throw new JsonException($"'{word.Name}' stands twice in a condition.");
        }

        return words.Keys.Order(StringComparer.Ordinal).ToArray() switch
        {
            ["all"] => new AllOf(Parts(words["all"])),
            ["any"] => new AnyOf(Parts(words["any"])),
            ["not"] => new Not(Read(words["not"])),
            ["is", "question"] => new Chosen(Question(words), Options(words["is"])),
            ["includes", "question"] => new Chosen(Question(words), Options(words["includes"])),
            ["onlyAmong", "question"] => new OnlyAmong(Question(words), Options(words["onlyAmong"])),
            ["countAtLeast", "question"] => new ChosenCount(Question(words), words["countAtLeast"].GetInt32(), int.MaxValue),
            ["countAtMost", "question"] => new ChosenCount(Question(words), 0, words["countAtMost"].GetInt32()),
            ["atLeast", "question"] => new NumberBetween(Question(words), words["atLeast"].GetInt32(), int.MaxValue),
            ["atMost", "question"] => new NumberBetween(Question(words), int.MinValue, words["atMost"].GetInt32()),
            ["question", "someCountAtMost"] => new SomeCount(Question(words), words["someCountAtMost"].GetInt32()),
            ["olderThanMonths", "question"] => new OlderThan(Question(words), words["olderThanMonths"].GetInt32()),
            ["atLeast", "counted", "months"] => new CountedBetween(Counter(words["counted"]), Months(words), words["atLeast"].GetInt32(), int.MaxValue),
            ["atMost", "counted", "months"] => new CountedBetween(Counter(words["counted"]), Months(words), 0, words["atMost"].GetInt32()),
            ["counted", "months", "moreThan"] => new CountedMore(Counter(words["counted"]), Counter(words["moreThan"]), Months(words)),
            ["freeText"] when Text(words["freeText"]) == "personal" => new PersonalFreeText(),
            ["answered", "question"] => Answered(Question(words), words["answered"].GetBoolean()),
            ["question", "state"] => new InState(Question(words), [State(words["state"])]),
            ["phase", "reached"] => Reached(words["phase"].GetInt32(), words["reached"].GetBoolean()),
            ["section", "started"] => new SectionIs(Section(words), words["started"].GetBoolean(), null),
            ["done", "section"] => new SectionIs(Section(words), null, words["done"].GetBoolean()),
            _ => throw new JsonException($"Not a condition: {element.GetRawText()}"),
        };
    }

    private static Condition Answered(QuestionId question, bool answered)
    {
        var state = new InState(question, [QuestionState.Answered]);
        return answered ? state : new Not(state);
    }

    private static Condition Reached(int phase, bool reached) =>
        phase is < 1 or > 3 ? throw new JsonException($"There is no phase {phase}.") : reached ? new ReachedPhase(phase) : new Not(new ReachedPhase(phase));

    private static Condition[] Parts(JsonElement list) =>
        list.GetArrayLength() > 0 ? [.. list.EnumerateArray().Select(Read)] : throw new JsonException("A list of conditions is empty.");

    private static QuestionId Question(Dictionary<string, JsonElement> words) => new(Text(words["question"]));

    private static SectionId Section(Dictionary<string, JsonElement> words) => new(Text(words["section"]));

    private static CounterId Counter(JsonElement value) => new(Text(value));

    private static int Months(Dictionary<string, JsonElement> words) =>
        words["months"].GetInt32() is > 0 and var months ? months : throw new JsonException("A period has at least one month.");

    private static OptionId[] Options(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array when value.GetArrayLength() == 0 => throw new JsonException("A list of options is empty."),
        JsonValueKind.Array => [.. value.EnumerateArray().Select(option => new OptionId(Text(option)))],
        _ => [new OptionId(Text(value))],
    };

    // A number would be taken for a state by its place in the list, so only names count.
    private static QuestionState State(JsonElement value) =>
        char.IsLetter(Text(value)[0]) && Enum.TryParse<QuestionState>(Text(value), ignoreCase: true, out var state) && Enum.IsDefined(state)
            ? state
            : throw new JsonException($"'{value}' is no state of a question.");

    private static string Text(JsonElement value) =>
        value.GetString() is { Length: > 0 } text ? text : throw new JsonException("A word in a condition is empty.");
}
