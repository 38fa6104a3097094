using System.Collections.Frozen;

namespace Sleutelnet.Core.Guide;

/// <summary>What kind of answer a question takes.</summary>
public enum QuestionKind
{
    /// <summary>Open text.</summary>
    Text,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>One or more of the options.</summary>
    Choices,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A whole number from <see cref="Question.Min"/> to <see cref="Question.Max"/>, in <see cref="Question.Unit"/>.</summary>
    Number,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A whole number on a short scale with labels at its ends.</summary>
    Scale,

    /// <summary>Lines of text, one thing a line.</summary>
    List,

    /// <summary>Lines of a label and a whole number, such as “Noord: 4”.</summary>
    Counts,
}

/// <summary>A guiding question of the guide.</summary>
public sealed record Question
{
    private static readonly IReadOnlyList<Option> YesAndNo =
    [
        new() { Id = OptionId.Yes, Text = "Ja", Synonyms = ["jazeker", "ja zeker", "jaa", "jaaa", "jawel", "j", "klopt", "ja hoor", "yes", "jep", "zeker", "inderdaad", "natuurlijk", "tuurlijk", "uiteraard", "absoluut", "zeker weten", "ik denk het wel", "denk het wel", "ik denk van wel", "lijkt me wel", "lijkt mij wel", "lijkt me goed", "wel", "graag", "prima", "jazeker wel"] },
        new() { Id = OptionId.No, Text = "Nee", Synonyms = ["neen", "nope", "klopt niet", "nog niet", "niet", "neee", "neeee", "n", "nee hoor", "natuurlijk niet", "absoluut niet", "zeker niet", "liever niet", "welnee", "lijkt me niet", "lijkt mij niet", "denk het niet", "ik denk het niet", "ik denk van niet"] },
    ];

    /// <summary>The question's permanent id.</summary>
    public required QuestionId Id { get; init; }

    /// <summary>What kind of answer it takes.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>The question as the coordinator reads it.</summary>
    public required string Text { get; init; }

    /// <summary>Ids of the content map that the question itself covers.</summary>
    public required IReadOnlyList<string> Covers { get; init; }

    /// <summary>Where the question comes from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>One to four words for overviews and confirmations.</summary>
    public required string Short { get; init; }

    /// <summary>How long answering takes, in whole minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>One line under the question.</summary>
    public string? Hint { get; init; }

    /// <summary>What a user may call the question in “wijzig …”.</summary>
    public IReadOnlyList<string> Names { get => field ?? []; init; }

    /// <summary>Why the question matters; at least one element.</summary>
    public required IReadOnlyList<Element> Explanation { get; init; }

    /// <summary>A made-up answer that shows what is meant.</summary>
    public Element? Example { get; init; }

    /// <summary>Advice that belongs to the question.</summary>
    public IReadOnlyList<Element> Tips { get => field ?? []; init; }

    /// <summary>The options as they stand in the content; see <see cref="Choices"/> for those of a yes/no question too.</summary>
    public IReadOnlyList<Option> Options { get => field ?? []; init; }

    /// <summary>Whether the bot offers to note why this was chosen.</summary>
    public bool AskWhy { get; init; }

    /// <summary>Options that rule out all others.</summary>
    public IReadOnlyList<OptionId> Exclusive { get => field ?? []; init; }

    /// <summary>The smallest number, in <see cref="Unit"/>; only for numbers and scales.</summary>
    public int? Min { get; init; }

    /// <summary>The largest number, in <see cref="Unit"/>; only for numbers and scales.</summary>
    public int? Max { get; init; }

    /// <summary>What a number counts.</summary>
    public string? Unit { get; init; }

    /// <summary>What the ends of a scale mean, by number.</summary>
    public IReadOnlyDictionary<string, string> Labels { get => field ?? FrozenDictionary<string, string>.Empty; init; }

    /// <summary>Whether it is asked only when someone goes to it, and counts for no progress.</summary>
    public bool OnDemand { get; init; }

    /// <summary>Whether a network that already runs is asked this too.</summary>
    public bool Intake { get; init; }

    /// <summary>Whether the answer stays with the coordinators, whatever else is shared; for what is sensitive even of a whole group.</summary>
    public bool Private { get; init; }

    /// <summary>When the question applies; always when absent.</summary>
    public Condition? AppliesWhen { get; init; }

    /// <summary>What the user reads when the question does not apply.</summary>
    public string? Otherwise { get; init; }

    /// <summary>Everything that can be picked: the options, or yes and no.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<Option> Choices => Kind == QuestionKind.YesNo ? YesAndNo : Options;
}

/// <summary>One option of a question, with both of its sides.</summary>
public sealed record Option
{
    /// <summary>The option's permanent id within its question.</summary>
    public required OptionId Id { get; init; }

    /// <summary>The option as the coordinator reads it.</summary>
    public required string Text { get; init; }

    /// <summary>One sentence more about it.</summary>
    public string? Detail { get; init; }

    /// <summary>Ids of the content map that the option covers.</summary>
    public IReadOnlyList<string> Covers { get => field ?? []; init; }

    /// <summary>Where the option comes from; our own proposal when absent.</summary>
    public Origin Origin { get; init; }

    /// <summary>Other words a user may type for it.</summary>
    public IReadOnlyList<string> Synonyms { get => field ?? []; init; }

    /// <summary>What speaks for it.</summary>
    public IReadOnlyList<Element> Pluses { get => field ?? []; init; }

    /// <summary>What speaks against it.</summary>
    public IReadOnlyList<Element> Minuses { get => field ?? []; init; }

    /// <summary>The last phase whose questions are behind a network that chooses this; only for the question about an existing network.</summary>
    public int? TakesIn { get; init; }

    /// <summary>Advice shown once it is chosen.</summary>
    public IReadOnlyList<Element> After { get => field ?? []; init; }
}
