using Azure.Data.Tables.Models;

namespace Azure.Data.Tables.Entities;

/// <summary>
/// Counts an entity against the service's limits while it is written. The service answers these with the same status and code; checking
/// them here keeps a development emulator that is more lenient from hiding them.
/// </summary>
internal struct EntitySize
{
    public const int LongestName = 255;
    public const int MostProperties = 252;
    public const int LongestText = 32 * 1024;
    public const int LongestBinary = 64 * 1024;
    public const int LongestKey = 1024;
    public const int LargestEntity = 1024 * 1024;

    // The service's published way to count an entity: what each entity, property and text costs beside its own bytes.
    private const int EntityOverhead = 4;
    private const int PropertyOverhead = 8;
    private const int LengthPrefix = 4;

    private int _properties;
    private long _bytes;

    /// <exception cref="ArgumentException">A key is missing.</exception>
    public EntitySize(ITableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        if (entity.PartitionKey is null || entity.RowKey is null)
        {
            throw new ArgumentException("An entity needs a partition key and a row key.", nameof(entity));
        }

        if (entity.PartitionKey.Length > LongestKey || entity.RowKey.Length > LongestKey)
        {
            throw Refused(TableErrorCode.KeyValueTooLarge, $"A key is longer than {LongestKey} characters.");
        }

        _bytes = EntityOverhead + (sizeof(char) * (entity.PartitionKey.Length + entity.RowKey.Length));
    }

    public void AddText(string name, int length)
    {
        if (length > LongestText)
        {
            throw Refused(TableErrorCode.PropertyValueTooLarge, $"Property '{name}' is longer than {LongestText} characters.");
        }

        Add(name, LengthPrefix + (sizeof(char) * length));
    }

    public void AddBinary(string name, int length)
    {
        if (length > LongestBinary)
        {
            throw Refused(TableErrorCode.PropertyValueTooLarge, $"Property '{name}' is longer than {LongestBinary} bytes.");
        }

        Add(name, LengthPrefix + length);
    }

    public void Add(string name, int bytes)
    {
        if (name.Length > LongestName)
        {
            throw Refused(TableErrorCode.PropertyNameTooLong, $"A property's name is longer than {LongestName} characters.");
        }

        if (++_properties > MostProperties)
        {
            throw Refused(TableErrorCode.TooManyProperties, $"An entity has at most {MostProperties} properties beside its keys and timestamp.");
        }

        _bytes += PropertyOverhead + (sizeof(char) * name.Length) + bytes;
        if (_bytes > LargestEntity)
        {
            throw Refused(TableErrorCode.EntityTooLarge, $"The entity is larger than {LargestEntity} bytes.");
        }
    }

    private static RequestFailedException Refused(TableErrorCode code, string message) => new(400, message, code.ToString(), null);
}
