using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations;

/// <summary>What a person did in the chat, free of the channel's own types.</summary>
/// <param name="Person">Who did it.</param>
/// <param name="Name">The name as the channel gives it.</param>
/// <param name="Operation">The channel's id of the delivery; the same when it is delivered again.</param>
/// <param name="Conversation">How to reach the person's chat, in the channel's own notation.</param>
/// <param name="Input">What was done.</param>
public sealed record Incoming(PersonKey Person, string Name, string Operation, string Conversation, Input Input);

/// <summary>The things a person can do in the chat.</summary>
public abstract record Input;

/// <summary>The bot was installed.</summary>
public sealed record Arrived : Input;

/// <summary>A text was typed.</summary>
/// <param name="Text">As it came in.</param>
public sealed record Typed(string Text) : Input;

/// <summary>A button of a card was pressed.</summary>
/// <param name="Verb">What the button means.</param>
/// <param name="Data">What the card carried and what was filled in, by name.</param>
public sealed record Pressed(string Verb, IReadOnlyDictionary<string, string> Data) : Input;

/// <summary>What the bot says: one card, with a line for places where no card shows.</summary>
/// <param name="Card">An Adaptive Card as JSON.</param>
/// <param name="Summary">One plain sentence without anything a user typed, for notifications.</param>
public sealed record Reply(string Card, string Summary);
