using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations;

/// <summary>Cleans everything of a delivery that people can choose themselves: what they type and fill in, and what they are called.</summary>
internal static class IncomingCleaner
{
    /// <summary>Cleans a delivery, and says whether something was taken out of what was typed or filled in.</summary>
    public static (Incoming Cleaned, bool Changed) Clean(Incoming incoming)
    {
        var named = incoming with { Name = CleanName(incoming.Name) };
        switch (incoming.Input)
        {
            case Typed typed:
                var (text, changed) = TextCleaner.Clean(typed.Text);
                return (named with { Input = new Typed(text) }, changed);
            case Pressed pressed:
                var cleaned = pressed.Data.ToDictionary(pair => pair.Key, pair => TextCleaner.Clean(pair.Value));
                return (named with { Input = pressed with { Data = cleaned.ToDictionary(pair => pair.Key, pair => pair.Value.Text) } },
                    cleaned.Values.Any(value => value.Changed));
            default:
                return (named, false);
        }
    }

    // A name is shown to colleagues in the middle of a line.
    private static string CleanName(string name)
    {
        var line = Names.OneLine(TextCleaner.Clean(name).Text);
        if (line.Length > Limits.NameLength)
            line = line[..(char.IsHighSurrogate(line[Limits.NameLength - 1]) ? Limits.NameLength - 1 : Limits.NameLength)];
        return line.Length > 0 ? line : PagePhrases.Nameless;
    }
}
