using System.Text.Json;
using System.Text.Json.Serialization;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Commands;

/// <summary>What stands in <c>Phrases/commands.json</c>.</summary>
internal sealed record CommandFile(
    IReadOnlyList<CommandFile.Whole> Commands, IReadOnlyList<CommandFile.Opened> WithTarget, IReadOnlyList<CommandFile.Counted> Registers, IReadOnlyList<CommandFile.LookedBack> Forms,
    IReadOnlyList<CommandFile.Companion> Company, IReadOnlyList<CommandFile.YesOrNo> Replies, CommandFile.AfterReminder Reminder, IReadOnlyList<string> Fillers, IReadOnlyList<string> Leads,
    IReadOnlyList<CommandFile.Wished> Unmet, IReadOnlyList<string> SmallWords, CommandFile.Questioned Questions, IReadOnlyList<string> Sounds, IReadOnlyDictionary<string, string> Spellings,
    CommandFile.Wrapped Wrapping)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static CommandFile Read()
    {
        using var stream = typeof(CommandFile).Assembly.GetManifestResourceStream("commands.json")!;
        return JsonSerializer.Deserialize<CommandFile>(stream, Options)!;
    }

    /// <summary>A command that is all that is said: in whole phrases, or in words that may stand in any order among small ones.</summary>
    internal sealed record Whole(Meaning Means)
    {
        public IReadOnlyList<string> Phrases { get; init; } = [];

        public IReadOnlyList<string> Words { get; init; } = [];

        public IReadOnlyList<string> Beside { get; init; } = [];

        public bool Anywhere { get; init; }
    }

    /// <summary>A command with what it is about: after an opening, or after words and a link.</summary>
    internal sealed record Opened(Meaning Means)
    {
        public IReadOnlyList<string> Openings { get; init; } = [];

        public IReadOnlyList<string> Closings { get; init; } = [];

        public IReadOnlyList<string> Words { get; init; } = [];

        public IReadOnlyList<string> Beside { get; init; } = [];

        public IReadOnlyList<string> Links { get; init; } = [];

        public bool Always { get; init; }

        public int? Longest { get; init; }
    }

    /// <summary>Words that mean a register.</summary>
    internal sealed record Counted(string Register, IReadOnlyList<string> Words)
    {
        public IReadOnlyList<string> Beside { get; init; } = [];
    }

    /// <summary>Words that mean a form to look back with.</summary>
    internal sealed record LookedBack(string Form, IReadOnlyList<string> Words)
    {
        public IReadOnlyList<string> Phrases { get; init; } = [];

        public IReadOnlyList<string> Beside { get; init; } = [];
    }

    internal sealed record Companion(Together Means, IReadOnlyList<string> Phrases);

    internal sealed record YesOrNo(bool Agrees, IReadOnlyList<string> Phrases);

    /// <summary>What is said of a reminder that has just come.</summary>
    internal sealed record AfterReminder(IReadOnlyList<string> Done, IReadOnlyList<string> Later, IReadOnlyList<string> Skip, IReadOnlyList<string> Never, IReadOnlyList<string> Do);

    internal sealed record Wished(Unbuilt Wish, IReadOnlyList<string> Acts, IReadOnlyList<string> Objects);

    internal sealed record Questioned(IReadOnlyList<string> Words, IReadOnlyList<string> Openings, IReadOnlyList<string> Choosing, IReadOnlyList<string> Verbs, IReadOnlyList<string> Doers);

    internal sealed record Wrapped(IReadOnlyList<string> Asking, IReadOnlyList<string> Before, IReadOnlyList<string> After);
}
