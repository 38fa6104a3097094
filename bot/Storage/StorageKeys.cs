using System.Globalization;
using System.Text;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>
/// The keys of all rows, made here alone. What comes from outside is escaped reversibly, so that no id can reach another partition or
/// pose as another kind of row.
/// </summary>
internal static class StorageKeys
{
    private const string DueAtFormat = "yyyy-MM-dd'T'HH:mm:ss";

    public const string Head = "head";
    public const string AnswerPrefix = "answer|";
    public const string MemberPrefix = "member|";
    public const string AcceptedPrefix = "accepted|";
    public const string TallyPrefix = "tally|";
    public const string MomentPrefix = "moment|";
    public const string EvaluationPrefix = "evaluation|";
    public const string Agenda = "agenda";

    /// <summary>Everything below it is the network's state; the log lies above, so that a turn never reads it.</summary>
    public const string LogPrefix = "~log|";

    /// <summary>The end of the log: the next character after that of its prefix.</summary>
    public const string LogEnd = "~log}";

    /// <summary>What could not be read stands above the log: no turn reads it either.</summary>
    public const string UnreadablePrefix = "~unreadable|";

    public static string Network(NetworkKey key) => $"{Escape(key.Tenant)}|{Escape(key.Network)}";

    public static string Tenant(string tenant) => Escape(tenant);

    public static string Person(PersonId person) => "person|" + Escape(person.Value);

    public static string Invitation(string code) => "invite|" + Escape(code);

    public static string Answer(string question) => AnswerPrefix + Escape(question);

    public static string Member(PersonId person) => MemberPrefix + Escape(person.Value);

    public static string Accepted(AcceptanceSubject subject) => $"{AcceptedPrefix}{subject.Kind}|{Escape(subject.Id)}";

    public static string Tally(Month month) => TallyPrefix + month;

    public static string Moment(MomentId id) => MomentPrefix + Escape(id.Value);

    public static string Evaluation(EvaluationKey key) => string.Create(CultureInfo.InvariantCulture, $"{EvaluationPrefix}{Escape(key.Form.Value)}|{key.Number:D4}");

    /// <summary>What is due on a day, in UTC.</summary>
    public static string DueDay(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The first key of what is due at an instant; everything due before it lies below.</summary>
    public static string DueAt(DateTimeOffset at) => at.UtcDateTime.ToString(DueAtFormat, CultureInfo.InvariantCulture);

    /// <summary>A moment of a network that is due at an instant.</summary>
    public static string Due(DateTimeOffset at, NetworkKey network, MomentId moment) => $"{DueAt(at)}|moment|{Escape(network.Tenant)}|{Escape(network.Network)}|{Escape(moment.Value)}";

    /// <summary>A person for whom something was held until an instant.</summary>
    public static string Due(DateTimeOffset at, PersonKey person) => $"{DueAt(at)}|person|{Escape(person.Tenant)}|{Escape(person.Person.Value)}";

    /// <summary>Reads a key of what is due: the second, in UTC, and what it is about.</summary>
    /// <exception cref="FormatException">It is no such key.</exception>
    public static (DateTimeOffset Second, DueSubject Subject) ReadDue(string key) => key.Split('|') switch
    {
        [var at, "moment", var tenant, var network, _] => (ReadDueAt(at), new NetworkIsDue(new NetworkKey(Unescape(tenant), Unescape(network)))),
        [var at, "person", var tenant, var person] => (ReadDueAt(at), new PersonIsDue(new PersonKey(Unescape(tenant), new PersonId(Unescape(person))))),
        _ => throw new FormatException("This is not a key of what is due."),
    };

    private static DateTimeOffset ReadDueAt(string at) => DateTimeOffset.ParseExact(at, DueAtFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static string Link(string token) => "link|" + Escape(token);

    /// <summary>The partition of links, which are fetched by who is no user; no tenant is called so.</summary>
    public const string Links = "|links";

    /// <summary>What the reminders know of a person.</summary>
    public static string Recipient(PersonId person) => "recipient|" + Escape(person.Value);

    // Newest first: Table Storage gives rows in the order of their keys.
    public static string Log(int version, int sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{LogPrefix}{LogPlace.LastVersion - version:D9}|{sequence:D3}");

    /// <summary>Where a row that could not be read is kept when the version writes its place again.</summary>
    public static string Unreadable(int version, string rowKey) =>
        string.Create(CultureInfo.InvariantCulture, $"{UnreadablePrefix}{version:D9}|{rowKey}");

    /// <summary>Letters, digits, dash, dot and underscore stay; any other character becomes <c>!</c> and four hexadecimal digits.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_')
                escaped.Append(character);
            else
                escaped.Append('!').Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

    /// <exception cref="FormatException">The text was not made by <see cref="Escape"/>.</exception>
    public static string Unescape(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var index = 0; index < escaped.Length; index++)
        {
            if (escaped[index] != '!')
                text.Append(escaped[index]);
            else if (index + 4 < escaped.Length)
                text.Append((char)ushort.Parse(escaped.AsSpan(index + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            else
                throw new FormatException("An escaped key breaks off.");
            index += escaped[index] == '!' ? 4 : 0;
        }

        return text.ToString();
    }
}
